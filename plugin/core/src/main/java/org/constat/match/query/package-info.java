/** Makes of each assertion the queries that facts are held against, and finds those that a fact can answer. */
@NullMarked
package org.constat.match.query;

import org.jspecify.annotations.NullMarked;
