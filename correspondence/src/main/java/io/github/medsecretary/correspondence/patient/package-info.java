/**
 * The patient's copy of a clinic letter. Start from {@link io.github.medsecretary.correspondence.patient.PatientCopy}:
 * what the patient may read, which an author may leave things out of for a reason and which may be put into other words;
 * {@link io.github.medsecretary.correspondence.patient.CopyProof} shows that every action, every allergy and every
 * medicine that has changed is in it, or why it is not. All types are immutable and thread-safe, and print no patient
 * data.
 */
@NullMarked
package io.github.medsecretary.correspondence.patient;

import org.jspecify.annotations.NullMarked;
