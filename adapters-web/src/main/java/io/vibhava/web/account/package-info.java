/// The account that asks.
@NullMarked
package io.vibhava.web.account;

import org.jspecify.annotations.NullMarked;
