// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The replacement of a file as a whole: at every moment the file has either its old or its new content. {@link
 * BriefDocuments} says what happens to links, permissions and leftovers, and what a platform cannot promise.
 *
 * <p>The content is first written to a part file in the directory of the target. The part file is forced to disk, and
 * is then moved to the target in one atomic step. If an exception ends the writing, the part file is removed. A part
 * file is left over if the process is killed. The next replacement of the same target removes its part files that were
 * not changed for an hour. A younger part file may belong to another writer, and stays.
 */
final class FileReplacement {

  private static final Duration LEFT_OVER = Duration.ofHours(1);
  private static final int MOST_LINKS = 40;
  private static final String PART = ".part";
  private static final Set<PosixFilePermission> PRIVATE =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path target;
  private final Path folder;

  /**
   * The beginning of the names of all part files of the target. The prefix does not contain the name of the target,
   * because this name could make the name of a part file too long.
   */
  private final String prefix;

  /** The attributes of the old file; null if there is no old file, or if the file system has no such attributes. */
  private final @Nullable PosixFileAttributes old;

  private FileReplacement(Path target, Path folder) throws IOException {
    this.target = target;
    this.folder = folder;
    this.prefix = "." + UUID.nameUUIDFromBytes(target.getFileName().toString().getBytes(StandardCharsets.UTF_8)) + ".";
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    this.old = view == null || Files.notExists(target) ? null : view.readAttributes();
  }

  /**
   * Prepares the replacement of a file.
   *
   * @param file the file, which need not exist
   * @return the replacement, not yet begun
   * @throws IOException if the file must not be replaced, or if its directory does not exist
   */
  static FileReplacement of(Path file) throws IOException {
    boolean exists = Files.exists(file);
    if (exists && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "is not a regular file");
    }
    Path target = withoutLinks(file.toAbsolutePath());
    Path folder = target.getParent().toRealPath();
    FileReplacement replacement = new FileReplacement(folder.resolve(target.getFileName()), folder);
    if (exists && !replacement.isAllowed()) {
      throw new AccessDeniedException(file.toString(), null, "the file is read-only");
    }
    return replacement;
  }

  private static Path withoutLinks(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** Also looks at the permission bit, because the system lets an administrator write to every file. */
  private boolean isAllowed() {
    return Files.isWritable(target)
        && (old == null || old.permissions().contains(PosixFilePermission.OWNER_WRITE));
  }

  /**
   * Replaces the file.
   *
   * @param content writes the new content; it may close its stream
   * @throws IOException if the file cannot be replaced; the file is then unchanged
   */
  void run(BriefFile.Content content) throws IOException {
    removeLeftovers();
    Path part = folder.resolve(prefix + UUID.randomUUID() + PART);
    try {
      write(part, content);
      move(part);
    } catch (Throwable trouble) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException second) {
        trouble.addSuppressed(second);
      }
      throw trouble;
    }
    forceFolder();
  }

  private void write(Path part, BriefFile.Content content) throws IOException {
    // Nobody else may open the part file before it has the group and the permissions of the old file.
    FileAttribute<?>[] permissions = old == null
        ? new FileAttribute<?>[0] : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)};
    Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, options, permissions)) {
      if (old != null) {
        copyAttributes(part, old);
      }
      try (OutputStream out = new ChannelStream(channel)) {
        content.writeTo(out);
      }
    }
  }

  private static void copyAttributes(Path part, PosixFileAttributes old) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    Set<PosixFilePermission> permissions = new HashSet<>(old.permissions());
    try {
      view.setGroup(old.group());
    } catch (IOException notAllowed) {
      // the part file has another group, and this group must not get more permissions than others have
      permissions.removeIf(bit -> bit.name().startsWith("GROUP_")
          && !old.permissions().contains(PosixFilePermission.valueOf(bit.name().replace("GROUP_", "OTHERS_"))));
    }
    view.setPermissions(permissions);
    try {
      view.setOwner(old.owner());
    } catch (IOException notAllowed) {
      // the file then belongs to the user who runs this process, as a new file does
    }
  }

  private void move(Path part) throws IOException {
    try {
      // Some file systems that move atomically replace a file only with the option REPLACE_EXISTING.
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void forceFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException | UnsupportedOperationException unsupported) {
      // some platforms cannot open a directory
    }
  }

  /** A part file that cannot be removed does no harm. */
  private void removeLeftovers() {
    Instant before = Instant.now().minus(LEFT_OVER);
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, this::isPart)) {
      for (Path leftover : leftovers) {
        BasicFileAttributes file =
            Files.readAttributes(leftover, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (file.isRegularFile() && file.lastModifiedTime().toInstant().isBefore(before)) {
          Files.deleteIfExists(leftover);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // the next replacement tries again
    }
  }

  private boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(prefix) && name.endsWith(PART);
  }

  /**
   * Writes to a file, and forces the file to disk when the stream is closed. Large arrays are written in pieces,
   * because the JDK keeps a copy of the largest array outside the heap.
   */
  private static final class ChannelStream extends OutputStream {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    ChannelStream(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      for (int at = start; at < start + length; ) {
        int count = Math.min(buffer.remaining(), start + length - at);
        buffer.put(bytes, at, count);
        at += count;
        if (!buffer.hasRemaining()) {
          flush();
        }
      }
    }

    @Override
    public void flush() throws IOException {
      buffer.flip();
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      buffer.clear();
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        flush();
        channel.force(true);
        channel.close();
      }
    }
  }
}
