package io.vibhava.domain.usage;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.AvatarId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What was spent on whatever is the same in these; what is not asked for is not given.
public record UsageLine(
    Optional<LocalDate> day,
    Optional<AvatarId> avatar,
    Optional<Purpose> purpose,
    Optional<ModelId> model,
    String currency,
    Spent spent) {

  /// What is told apart.
  public enum By {
    DAY,
    AVATAR,
    PURPOSE,
    MODEL;

    /// Such as `day,model`.
    ///
    /// @throws Failure.Invalid if one of them is none
    public static Set<By> parse(String list) {
      var all = EnumSet.noneOf(By.class);
      Arrays.stream(list.split(",")).map(By::one).forEach(all::add);
      return all;
    }

    private static By one(String label) {
      return Arrays.stream(values())
          .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(label.strip()))
          .findFirst()
          .orElseThrow(() -> new Failure.Invalid("by: day, avatar, purpose or model is expected"));
    }
  }

  private record Key(
      Optional<LocalDate> day,
      Optional<AvatarId> avatar,
      Optional<Purpose> purpose,
      Optional<ModelId> model,
      String currency) {

    static Key of(Charge charge, Set<By> by) {
      return new Key(
          Optional.of(charge.day()).filter(_ -> by.contains(By.DAY)),
          Optional.of(charge.avatar()).filter(_ -> by.contains(By.AVATAR)),
          Optional.of(charge.purpose()).filter(_ -> by.contains(By.PURPOSE)),
          Optional.of(charge.model()).filter(_ -> by.contains(By.MODEL)),
          charge.currency());
    }

    UsageLine with(Spent spent) {
      return new UsageLine(day, avatar, purpose, model, currency, spent);
    }
  }

  /// Adds up what is the same, in the order in which it comes first.
  public static List<UsageLine> of(List<Charge> charges, Set<By> by) {
    var sums = new LinkedHashMap<Key, Spent>();
    charges.forEach(charge -> sums.merge(Key.of(charge, by), charge.spent(), Spent::plus));
    return sums.entrySet().stream().map(sum -> sum.getKey().with(sum.getValue())).toList();
  }
}
