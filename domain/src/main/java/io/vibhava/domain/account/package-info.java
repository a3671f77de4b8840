/// Whose data it is: the account that owns everything a person and their avatars say.
@NullMarked
package io.vibhava.domain.account;

import org.jspecify.annotations.NullMarked;
