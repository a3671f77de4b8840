/* Makes a process lose what it did not flush, as a power cut does, or meet a disk that fails. Preloaded into a program
 * that writes SQLite files.
 *
 * POWERCUT_DIR   where the undo logs go, one for each database file: what each write since the last flush replaced, so
 *                that whoever kills the program can take it back. A flush empties the log.
 * FAULT_KIND     "write" or "sync": what fails, from the FAULT_FROM-th one on, with FAULT_ERRNO, until the file "healed"
 *                is in POWERCUT_DIR.
 *
 * A record of an undo log: offset, length and the file's size before (8 bytes each), then the bytes that stood there.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES_MAX 4096
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int undo_of[FILES_MAX]; /* the undo log's descriptor + 1, by that of the file it is for */
static long writes, syncs;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int watched(const char *path) {
  const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
  return getenv("POWERCUT_DIR") && strstr(name, ".db") && !strstr(name, "-shm");
}

static int opened(int fd, const char *path) {
  if (fd >= 0 && fd < FILES_MAX) {
    undo_of[fd] = 0;
    if (watched(path)) {
      char undo[4096];
      snprintf(undo, sizeof undo, "%s/%s.undo", getenv("POWERCUT_DIR"), strrchr(path, '/') + 1);
      undo_of[fd] = REAL(open)(undo, O_RDWR | O_CREAT | O_APPEND, 0600) + 1;
    }
  }
  return fd;
}

int close(int fd) {
  if (fd >= 0 && fd < FILES_MAX && undo_of[fd]) {
    REAL(close)(undo_of[fd] - 1);
    undo_of[fd] = 0;
  }
  return REAL(close)(fd);
}

static int faulty(const char *kind, long count) {
  const char *fault = getenv("FAULT_KIND");
  if (!fault || strcmp(fault, kind) || count < atol(getenv("FAULT_FROM"))) return 0;
  char healed[4096];
  snprintf(healed, sizeof healed, "%s/healed", getenv("POWERCUT_DIR"));
  if (!access(healed, F_OK)) return 0;
  errno = atoi(getenv("FAULT_ERRNO"));
  return 1;
}

/* Notes what stands in [offset, offset + length) before it is replaced, or cut off. */
static void note(int fd, int64_t offset, int64_t length) {
  struct stat now;
  fstat(fd, &now);
  int64_t stood = now.st_size > offset ? now.st_size - offset : 0;
  if (stood > length) stood = length;
  size_t head = 3 * sizeof(int64_t);
  char *record = malloc(head + stood);
  int64_t header[] = {offset, stood, now.st_size};
  memcpy(record, header, head);
  if (stood) REAL(pread)(fd, record + head, stood, offset);
  REAL(write)(undo_of[fd] - 1, record, head + stood);
  free(record);
}

static ssize_t put(int fd, const void *data, size_t size, int64_t offset, int positioned) {
  if (fd < 0 || fd >= FILES_MAX || !undo_of[fd])
    return positioned ? REAL(pwrite)(fd, data, size, offset) : REAL(write)(fd, data, size);
  pthread_mutex_lock(&lock);
  ssize_t put = -1;
  if (!faulty("write", ++writes)) {
    note(fd, positioned ? offset : lseek(fd, 0, SEEK_CUR), size);
    put = positioned ? REAL(pwrite)(fd, data, size, offset) : REAL(write)(fd, data, size);
  }
  pthread_mutex_unlock(&lock);
  return put;
}

static int flush(int fd) {
  pthread_mutex_lock(&lock);
  int failed = faulty("sync", ++syncs);
  if (!failed && ftruncate(undo_of[fd] - 1, 0)) failed = 1;
  pthread_mutex_unlock(&lock);
  return failed ? -1 : 0;
}

ssize_t write(int fd, const void *data, size_t size) { return put(fd, data, size, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return put(fd, data, size, offset, 1); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return put(fd, data, size, offset, 1); }
int fsync(int fd) { return fd >= 0 && fd < FILES_MAX && undo_of[fd] ? flush(fd) : REAL(fsync)(fd); }
int fdatasync(int fd) { return fd >= 0 && fd < FILES_MAX && undo_of[fd] ? flush(fd) : REAL(fdatasync)(fd); }

static int cut(int fd, int64_t size) {
  if (fd >= 0 && fd < FILES_MAX && undo_of[fd]) {
    pthread_mutex_lock(&lock);
    note(fd, size, INT64_MAX);
    pthread_mutex_unlock(&lock);
  }
  return 0;
}
int ftruncate(int fd, off_t size) { cut(fd, size); return REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { cut(fd, size); return REAL(ftruncate64)(fd, size); }

#define MODE(flags) va_list rest; va_start(rest, flags); int mode = va_arg(rest, int); va_end(rest)
int open(const char *path, int flags, ...) { MODE(flags); return opened(REAL(open)(path, flags, mode), path); }
int open64(const char *path, int flags, ...) { MODE(flags); return opened(REAL(open64)(path, flags, mode), path); }
