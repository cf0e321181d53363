package io.github.medsecretary.correspondence.enquiry;

import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.rule.RuleId;
import java.util.Optional;

/**
 * The answer to an enquiry. Verdict, rule and basis are for those who answer for it, never to be said: the words are.
 *
 * @param tell whether the caller may be told
 * @param rule the rule that withholds it, or leaves nothing to show; empty if none does, or if a hold keeps the whole
 *     letter back
 * @param basis by which law they may be told, or not
 * @param say what may be said now
 * @param voicemail what may be left for them on a machine that others hear
 */
public record Answer(Tell tell, Optional<RuleId> rule, LegalBasis basis, String say, String voicemail) {}
