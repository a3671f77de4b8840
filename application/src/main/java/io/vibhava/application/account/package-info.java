/// How an account is opened: the vault.
@NullMarked
package io.vibhava.application.account;

import org.jspecify.annotations.NullMarked;
