package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.LegalBasis;

/** Why something may be shared with somebody at all. */
record Allowance(String name, LegalBasis basis, Readers readers) {}
