/// Accounts and the keys that let programs in.
@NullMarked
package io.vibhava.cli.account;

import org.jspecify.annotations.NullMarked;
