package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;

/**
 * A letter to be checked among others.
 *
 * @param text its words
 * @param context what is known about it
 */
public record Letter(ClinicalText text, DocumentContext context) {}
