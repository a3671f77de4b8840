package io.vibhava.benchmarks.streams;

import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.web.WebParts;
import io.vibhava.web.WebServer;
import io.vibhava.web.WebSettings;
import io.vibhava.web.rate.RateLimits;
import io.vibhava.wiring.Assembly;
import io.vibhava.wiring.Plan;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Ours, whole: accounts, turns, sealed rows on the disk, learning in the background. Only the
/// model is a metronome, and meanings are given at once.
record OurServer(Assembly house, WebServer server, List<Guest> guests) implements Contestant {

  private static final int PEOPLE = 50;

  /// Somebody who asks.
  private record Guest(String key, Avatar avatar) {}

  static OurServer start(Path folder, int pieces, Rhythm rhythm) {
    var house =
        new Plan(
                folder,
                Map.of(),
                Map.of("zone", "UTC"),
                Optional.of(new Metronome(pieces, rhythm)),
                Optional.of(new WordEmbedder()),
                InstantSource.system(),
                System.err::println,
                false)
            .open();
    var parts =
        new WebParts(house.engine(), house::newTurn, house::now, () -> true, house.tokenSecrets());
    var server = WebServer.start(parts, WebSettings.local(0).with(RateLimits.OFF));
    var guests = IntStream.range(0, PEOPLE).mapToObj(number -> guest(house, number)).toList();
    return new OurServer(house, server, guests);
  }

  private static Guest guest(Assembly house, int number) {
    var owner = house.engine().openAccount().open("guest" + number);
    var issued = house.engine().issueKey().issue(owner, "streams", EnumSet.of(KeyScope.CHAT));
    var avatar = house.engine().createAvatar().create(owner, Templates.first().profile());
    return new Guest(issued.secret().reveal(), avatar);
  }

  @Override
  public int port() {
    return URI.create(server.url()).getPort();
  }

  @Override
  public String request(int number, boolean isLong) {
    var guest = guests.get(number % PEOPLE);
    var body =
        "{\"avatar\":\"%s\",\"text\":\"Tell me more about story %d%s.\"}"
            .formatted(guest.avatar().id(), number, isLong ? " " + Metronome.AT_LENGTH : "");
    return """
    POST /v1/conversations HTTP/1.1\r
    Host: 127.0.0.1:%d\r
    Accept: text/event-stream\r
    Content-Type: application/json\r
    Authorization: Bearer %s\r
    Content-Length: %d\r
    \r
    %s\
    """
        .formatted(port(), guest.key(), body.length(), body);
  }

  @Override
  public void close() {
    server.close();
    house.close();
  }
}
