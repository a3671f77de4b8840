package io.vibhava.persistence.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import io.vibhava.application.account.CommonPasswords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The 30,000 passwords that zxcvbn lists as the most used. They are read when the first password
/// is chosen, so that nothing else waits for it.
public final class ListedPasswords implements CommonPasswords {

  private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

  private static final class Listed {
    static final Set<String> PASSWORDS = read();
  }

  @Override
  public boolean contains(String password) {
    return Listed.PASSWORDS.contains(password);
  }

  private static Set<String> read() {
    var in = StandardDictionaries.class.getResourceAsStream(LIST);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, LIST), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
