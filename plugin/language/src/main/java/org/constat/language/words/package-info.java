/**
 * Tokens with their part of speech, lemma and form. Forms of être, avoir, be and have are AUX before a participle (be also
 * before an -ing form) and VERB elsewhere, as a copula too; pouvoir and devoir are VERB, English modals and do-support AUX.
 */
@NullMarked
package org.constat.language.words;

import org.jspecify.annotations.NullMarked;
