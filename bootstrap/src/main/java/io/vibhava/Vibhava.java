package io.vibhava;

import io.vibhava.application.backup.TakeBackup;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.backup.Backup;
import io.vibhava.domain.backup.Rotation;
import io.vibhava.wiring.Assembly;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

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

  /// Copies all that is kept, as it is now, into `file`, and its keys into `file` with `.keys`
  /// behind, both encrypted. Everybody may go on talking meanwhile. The copy was restored on trial
  /// when this returns. To restore it, both files and a copy of the folder's `instance.key` are
  /// needed.
  ///
  /// @throws io.vibhava.domain.Failure if that can't be done; then nothing is there that was not
  public Backup backup(Path file) {
    return taken(file, Optional.empty());
  }

  /// As [#backup], and keeps of the series of backups that `file` is of the newest alone. One that
  /// has the name already gets its time into its name.
  ///
  /// @param backupsMax how many are kept, this one among them
  public Backup backup(Path file, int backupsMax) {
    return taken(file, Optional.of(new Rotation(backupsMax, Rotation.KEYS_KEPT)));
  }

  private Backup taken(Path file, Optional<Rotation> rotation) {
    var wish = new TakeBackup.Wish(file, rotation, Optional.empty());
    return house.safekeeping().take().take(wish).backup();
  }

  /// Restores a backup into an empty or new data folder, with the instance key that lies where it
  /// lay when the backup was taken.
  ///
  /// @throws io.vibhava.domain.Failure if that can't be done; then nothing was restored
  public static Backup restore(Path file, Path data) {
    return builder().data(data).plan().safekeeping().restore().restore(file, Unlocking.USUAL);
  }

  /// As [#restore], with the instance key in `key`.
  public static Backup restore(Path file, Path data, Path key) {
    var unlocking = new Unlocking(Optional.of(key), Optional.empty(), Optional.empty());
    return builder().data(data).plan().safekeeping().restore().restore(file, unlocking);
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
