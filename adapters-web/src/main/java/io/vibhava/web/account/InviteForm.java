package io.vibhava.web.account;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Who is invited.
///
/// @param role that the account will have; `user` unless given
record InviteForm(
    @Pattern(regexp = InviteForm.ROLES, message = InviteForm.ROLES_EXPECTED)
        @Nullable String role) {

  static final String ROLES = "user|moderator|admin|service";
  static final String ROLES_EXPECTED = "user, moderator, admin or service is expected";
}
