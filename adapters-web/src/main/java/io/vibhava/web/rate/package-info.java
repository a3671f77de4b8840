/// How often one may ask: a bucket of tokens for each address, person and key.
@NullMarked
package io.vibhava.web.rate;

import org.jspecify.annotations.NullMarked;
