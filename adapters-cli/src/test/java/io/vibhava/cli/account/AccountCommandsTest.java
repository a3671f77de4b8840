package io.vibhava.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.cli.Shell;
import io.vibhava.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCommandsTest {

  private final Shell shell = new Shell();

  private Result made(String name, String role) {
    return shell
        .typing("a very long sentence\n")
        .run("account", "create", name, "--role", role, "--password-stdin");
  }

  @Test
  void anAccountIsMadeAndListed() {
    var made = made("Ada", "admin");

    assertThat(made.code()).as(made.err()).isZero();
    var listed = shell.run("account", "list", "--json").json();
    assertThat(listed)
        .anySatisfy(account -> {
          assertThat(account.path("id").asText()).isEqualTo(made.out().strip());
          assertThat(account.path("name").asText()).isEqualTo("ada");
          assertThat(account.path("role").asText()).isEqualTo("admin");
          assertThat(account.path("state").asText()).isEqualTo("active");
        });
    assertThat(shell.run("account", "list").out()).contains("ada").contains("local");
  }

  @Test
  void aNameIsTakenOnce() {
    made("ada", "user");

    assertThat(made("ADA", "user").code()).isEqualTo(5);
    assertThat(made("local", "user").code()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "password1\n", ""})
  void aPasswordThatMayNotBeTakenIsRefusedAndNotRepeated(String typed) {
    var told = shell.typing(typed).run("account", "create", "ada", "--password-stdin");

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("password").doesNotContain("password1");
  }

  @Test
  void noPasswordIsAnArgument() {
    assertThat(shell.run("account", "create", "ada", "--password", "x").code()).isEqualTo(2);
    assertThat(shell.run("account", "create", "ada").code()).isEqualTo(2);
  }

  @Test
  void anAccountIsDisabledAndEnabled() {
    made("ada", "user");

    assertThat(shell.run("account", "disable", "ada").code()).isZero();
    assertThat(shell.run("account", "list", "--json").out()).contains("\"disabled\"");
    assertThat(shell.run("account", "enable", "ada").code()).isZero();
    assertThat(shell.run("account", "list", "--json").out()).doesNotContain("\"disabled\"");
    assertThat(shell.run("account", "disable", "nobody").code()).isEqualTo(3);
  }

  @Test
  void aResetPrintsATokenAlone() {
    made("ada", "user");

    var told = shell.run("account", "reset", "ada");

    assertThat(told.code()).isZero();
    assertThat(told.out().strip()).matches("vip_[\\w-]{43}");
    assertThat(told.err()).contains("2026-11-23T11:00:00Z");
    assertThat(shell.run("account", "reset", "nobody").code()).isEqualTo(3);
  }
}
