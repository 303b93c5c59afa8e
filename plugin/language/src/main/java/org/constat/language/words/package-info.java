/**
 * Tokens with their part of speech, lemma and form. Forms of être, avoir, be and have are AUX before a participle (be also
 * before an -ing form) and VERB elsewhere, as a copula too; pouvoir and devoir are VERB, English modals and do-support AUX.
 * The steps that make them stand below in the order in which data takes them: draft, tagging, english and french, analysis;
 * whoever wants words starts with {@link org.constat.language.words.analysis.Analyzers}.
 */
@NullMarked
package org.constat.language.words;

import org.jspecify.annotations.NullMarked;
