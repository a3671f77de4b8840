package io.vibhava.domain.avatar;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How avatars are named where a name has to be one plain word, such as a model's.
public final class Slugs {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Slugs() {}

  /// The avatars by their slugs, in the order in which they came. Of several that would have the
  /// same one, those behind the first have their id instead.
  public static Map<String, Avatar> of(List<Avatar> avatars) {
    var named = new LinkedHashMap<String, Avatar>();
    for (var avatar : avatars) {
      var slug = of(avatar.name());
      var taken = slug.isEmpty() || named.containsKey(slug);
      named.put(taken ? avatar.id().toString() : slug, avatar);
    }
    return named;
  }

  /// `name` in lower case, without marks, its words joined by hyphens; empty where it has no letter
  /// or digit.
  public static String of(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(joined).replaceAll("");
  }
}
