package io.github.medsecretary.terminology.proposal;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;

/**
 * A letter to learn from.
 *
 * @param text its words
 * @param context what else is known; its names are never learnt as short forms
 * @param owner whose usage it shows, such as a practice or a clinician; not the patient
 */
public record OwnedLetter(ClinicalText text, DocumentContext context, String owner) {}
