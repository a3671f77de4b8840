package io.vibhava.application.inmemory;

import io.vibhava.application.backup.Backups;
import io.vibhava.application.backup.BackupsContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class InMemoryBackupsTest extends BackupsContract {

  private final Map<Path, InMemoryBackups.Kept> shelf = InMemoryBackups.shelf();
  private final Map<String, List<String>> folders = new HashMap<>();
  private final Map<String, Backups> backups = new HashMap<>();

  @Override
  protected Backups of(String folder) {
    return backups.computeIfAbsent(folder, name -> new InMemoryBackups(shelf, said(name), clock));
  }

  @Override
  protected void say(String folder, String text) {
    said(folder).add(text);
  }

  @Override
  protected List<String> said(String folder) {
    return folders.computeIfAbsent(folder, _ -> new ArrayList<>());
  }

  @Override
  protected Path file(String name) {
    return Path.of("shelf", name);
  }

  @Override
  protected void damage(Path file) {
    shelf.computeIfPresent(
        file,
        (_, kept) -> new InMemoryBackups.Kept(kept.backup(), kept.folder(), Optional.empty()));
  }
}
