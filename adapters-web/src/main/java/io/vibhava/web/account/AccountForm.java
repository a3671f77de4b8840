package io.vibhava.web.account;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// What is to be changed of somebody's account; what is not given stays.
record AccountForm(
    @Pattern(regexp = InviteForm.ROLES, message = InviteForm.ROLES_EXPECTED) @Nullable String role,
    @Pattern(regexp = "active|disabled", message = "active or disabled is expected")
        @Nullable String state) {}
