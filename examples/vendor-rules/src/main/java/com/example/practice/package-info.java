/** A vendor's own rules, written as an outsider would write them. */
@NullMarked
package com.example.practice;

import org.jspecify.annotations.NullMarked;
