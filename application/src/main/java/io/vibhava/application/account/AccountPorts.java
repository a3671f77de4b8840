package io.vibhava.application.account;

/// Everything that accounts need from outside.
public record AccountPorts(
    Accounts accounts,
    Credentials credentials,
    Sessions sessions,
    Tickets tickets,
    PasswordHasher hasher,
    CommonPasswords common,
    TokenSecrets secrets) {}
