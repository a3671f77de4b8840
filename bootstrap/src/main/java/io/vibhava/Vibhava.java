package io.vibhava;

import io.vibhava.domain.account.Owner;
import io.vibhava.wiring.Assembly;
import java.nio.file.Path;
import java.time.Duration;

/// The engine inside a Java program: people, their avatars, and what they say to each other, in one
/// folder. Thread-safe. Open it once and close it at the end; several processes may use one folder
/// at the same time.
public final class Vibhava implements AutoCloseable {

  private final Assembly house;

  Vibhava(Assembly house) {
    this.house = house;
    house.learnInBackground();
  }

  /// Opens a data folder, which is made if it is not there, with the settings of its `vibhava.yaml`
  /// and `.env` and of the environment.
  ///
  /// @throws io.vibhava.domain.Failure if the folder or a setting can't be used; the message says
  ///   how to mend it
  public static Vibhava open(Path data) {
    return builder().data(data).open();
  }

  /// For whatever is to be otherwise than usual.
  public static VibhavaBuilder builder() {
    return new VibhavaBuilder();
  }

  /// Whoever the terminal acts as on this folder.
  public Person me() {
    return person(house.local());
  }

  /// One of many people.
  ///
  /// @param id how the embedding program knows the person; it is not kept in the clear
  public Person person(String id) {
    return person(house.engine().openAccount().open(id));
  }

  private Person person(Owner owner) {
    return new Person(house.engine(), owner, house::newTurn, () -> house.temporary(owner));
  }

  /// Which model speaks and where it runs.
  public String brain() {
    return house.brain().brain().name();
  }

  /// Does now what the background would learn a little later from what a person said; for programs
  /// that end, and tests.
  ///
  /// @param most how long it may take
  public void learnNow(Person person, Duration most) {
    house.learnNow(person.owner(), most);
  }

  /// Lets go of everything. What was said is durable already; what was not yet learned is learned
  /// the next time.
  @Override
  public void close() {
    house.close();
  }
}
