/** Opens the clauses that connectors announce: what describes a noun, what somebody says, and circumstances. */
@NullMarked
package org.constat.language.sentences.connector;

import org.jspecify.annotations.NullMarked;
