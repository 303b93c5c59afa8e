/** What a language module provides, found as a service: readers of sentences and phrases, a general lexicon, an extractor. */
@NullMarked
package org.constat.spi;

import org.jspecify.annotations.NullMarked;
