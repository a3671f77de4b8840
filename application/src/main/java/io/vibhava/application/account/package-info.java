/// Accounts: how they are opened, and what lets in to them.
@NullMarked
package io.vibhava.application.account;

import org.jspecify.annotations.NullMarked;
