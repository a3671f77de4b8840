/// Accounts, and how they are opened.
@NullMarked
package io.vibhava.persistence.account;

import org.jspecify.annotations.NullMarked;
