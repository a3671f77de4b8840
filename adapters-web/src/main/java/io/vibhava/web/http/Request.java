package io.vibhava.web.http;

import io.javalin.http.Context;
import io.vibhava.domain.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;

/// What came, read only as far as the limits allow.
public final class Request {

  private static final Pattern VISIBLE = Pattern.compile(Visible.TEXT);

  private final Context context;
  private final HttpLimits limits;
  private boolean isRead;
  private Optional<Class<?>> form = Optional.empty();

  public Request(Context context, HttpLimits limits) {
    this.context = context;
    this.limits = limits;
  }

  /// Where whoever asks is, as far as is known here: the other end of the line.
  public String address() {
    return context.req().getRemoteAddr();
  }

  /// The id in the path. One that is no id names nothing, so it is not found, as any other that is
  /// not there.
  ///
  /// @param name such as `avatar`
  public <I> I id(String name, Function<String, I> parse) {
    var text = context.pathParam(name);
    try {
      return parse.apply(text);
    } catch (Failure.Invalid e) {
      throw Refused.notFound(name);
    }
  }

  /// A part of the path as it is.
  public String path(String name) {
    return context.pathParam(name);
  }

  /// Whoever misspells a parameter is told, and does not take the answer for that to another
  /// question.
  ///
  /// @throws Refused if a parameter is given that is not among `known`
  public void requireQueriesOf(List<String> known) {
    if (!known.containsAll(context.queryParamMap().keySet())) {
      throw Refused.malformed(
          known.isEmpty()
              ? "query: this route takes no parameters"
              : "query: only these parameters are taken: " + String.join(", ", known));
    }
  }

  /// A query parameter, if it is given.
  ///
  /// @throws Refused if it is empty, or given more than once
  public Optional<String> query(String name) {
    var values = context.queryParams(name);
    if (values.size() > 1 || values.contains("")) {
      throw Refused.malformed(name + ": give one value, or leave it out");
    }
    return values.stream().findFirst();
  }

  /// The words of a search.
  ///
  /// @throws Refused if there are none, or characters that nobody types
  public String words(String name) {
    return query(name)
        .filter(text -> VISIBLE.matcher(text).matches())
        .orElseThrow(() -> Refused.malformed(name + ": " + Visible.NEEDED));
  }

  /// The shape of the body, once it was read.
  public Optional<Class<?>> form() {
    return form;
  }

  /// @throws Refused if it is neither true nor false
  public boolean isOn(String name) {
    return query(name)
        .map(value ->
            switch (value) {
              case "true" -> true;
              case "false" -> false;
              default -> throw Refused.malformed(name + ": true or false is expected");
            })
        .orElse(false);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name)).filter(value -> !value.isBlank());
  }

  /// Whether a stream of events is wanted rather than one answer.
  public boolean wantsEvents() {
    return header("Accept")
        .filter(types -> types.toLowerCase(Locale.ROOT).contains("text/event-stream"))
        .isPresent();
  }

  /// The revision that a change is made to; `*` is whichever there is.
  ///
  /// @throws Refused if it is not named, or is another than `current`
  public void requireMatch(int current) {
    var named =
        header("If-Match")
            .orElseThrow(() ->
                new Refused(
                    new Refusal(
                        428,
                        "invalid",
                        "If-Match: it is needed; send the ETag of what you read and change")));
    if (!Tags.areTags(named)) {
      throw Refused.malformed("If-Match: an ETag in its quotation marks is expected, or *");
    }
    if (!Tags.match(named, current)) {
      throw new Refused(
          new Refusal(
              412,
              "conflict",
              "If-Match: it was changed meanwhile; read it again and repeat the change"));
    }
  }

  /// The body in `shape`, each field of which may be taken.
  ///
  /// @throws Refused if it is too long, no JSON, of another shape, or a field can't be taken
  public <T> T body(Class<T> shape) {
    form = Optional.of(shape);
    return Forms.checked(JsonBytes.read(bytes(), shape, false));
  }

  /// As [#body], but fields that are not known are passed over, as clients of a protocol that grows
  /// expect.
  public <T> T looseBody(Class<T> shape) {
    form = Optional.of(shape);
    return Forms.checked(JsonBytes.read(bytes(), shape, true));
  }

  /// Reads what came and was not asked for, so that whoever sent it finds the line as they left it;
  /// not more of it than any body may have.
  public void drain() {
    if (isRead) {
      return; // To look once more, after long work, would be taken for a client that is too slow.
    }
    try {
      read(context.req().getInputStream());
    } catch (IOException | HttpException.RuntimeException e) {
      // Whoever sends it has left, or is too slow, or was read to the end before.
    }
  }

  /// Has `gone` run, on any thread, when whoever asked leaves before the watch is closed. The body
  /// is to be read before.
  public Watch watch(Runnable gone) {
    return Watch.over(ServletContextRequest.getServletContextRequest(context.req()), gone);
  }

  private byte[] bytes() {
    requireJson();
    try (var in = context.req().getInputStream()) {
      var bytes = read(in);
      if (bytes.length > limits.bodyBytesMax()) {
        throw tooLong();
      }
      isRead = true;
      return bytes;
    } catch (IOException | HttpException.RuntimeException e) {
      throw Refused.tooSlow();
    }
  }

  /// What comes, up to one byte more than may. Where its length is told, nobody looks for more
  /// behind it: a pause before that look, which is ours, would be taken for the client's.
  private byte[] read(InputStream in) throws IOException {
    var most = limits.bodyBytesMax() + 1;
    var told = context.req().getContentLengthLong();
    if (told < 0) {
      return in.readNBytes(most);
    }
    var bytes = new byte[(int) Math.min(told, most)];
    var came = in.readNBytes(bytes, 0, bytes.length);
    return came == bytes.length ? bytes : Arrays.copyOf(bytes, came);
  }

  private void requireJson() {
    var type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      throw new Refused(new Refusal(415, "invalid", "Content-Type: application/json is expected"));
    }
  }

  private Refused tooLong() {
    return new Refused(
        new Refusal(
            413,
            "limit",
            String.format(
                Locale.ROOT, "body: at most %,d bytes are taken", limits.bodyBytesMax())));
  }

  /// How many items of a list are wanted at once.
  ///
  /// @throws Refused if it is no number, or too many
  public int itemsMax() {
    return query("limit").map(this::items).orElse(limits.pageItemsUsual());
  }

  private int items(String text) {
    try {
      var items = Integer.parseInt(text);
      if (items >= 1 && items <= limits.pageItemsMax()) {
        return items;
      }
    } catch (NumberFormatException e) {
      // Said below, with what is expected.
    }
    throw Refused.malformed(
        "limit: a whole number from 1 to %d is expected".formatted(limits.pageItemsMax()));
  }
}
