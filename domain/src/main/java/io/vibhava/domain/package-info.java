/// What every feature shares: the family of failures, and how text is checked and compared.
@NullMarked
package io.vibhava.domain;

import org.jspecify.annotations.NullMarked;
