// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.communique.json.binding.BriefFile.Content;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"brief.json", "brief.json.gz"})
  void readsWhatItWrote(String name) throws IOException {
    Path file = folder.resolve(name);
    replace(file, "before".repeat(100_000));
    assertThat(read(file)).isEqualTo("before".repeat(100_000));
    replace(file, "after");
    assertThat(read(file)).isEqualTo("after");
    assertThat(names()).containsExactly(name);
  }

  @Test
  void compressesOnlyWhatIsNamedSo() throws IOException {
    Path packed = folder.resolve("brief.json.gz");
    replace(packed, "x".repeat(200_000));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(in.readAllBytes()).hasSize(200_000);
    }
    Path plain = folder.resolve("brief.gz.json");
    replace(plain, "x");
    assertThat(plain).hasContent("x");
  }

  @Test
  void writesSingleBytesAndArraysInTheirOrder() throws IOException {
    Path file = folder.resolve("brief.json");
    byte[] large = "0123456789".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    new BriefFile(file).replace(out -> {
      out.write('a');
      out.write(large);
      out.write(large, 3, 4);
      out.close();
    });
    assertThat(file).hasContent("a" + "0123456789".repeat(20_000) + "3456");
  }

  @Test
  void takesARelativePath() throws IOException {
    Path file = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath().resolve("brief.json"));
    assertThat(file.isAbsolute()).isFalse();
    replace(file, "x");
    assertThat(folder.resolve("brief.json")).hasContent("x");
  }

  @Tag("F10")
  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x", "-w-------"})
  void keepsThePermissionBitsOfTheOldFile(String permissions) throws IOException {
    assumePosix();
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    replace(file, "after");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
    assertThat(read(file)).isEqualTo("after");
  }

  @Test
  void hidesThePartFileOfAPrivateFileFromOthers() throws IOException {
    assumePosix();
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    new BriefFile(file).replace(out -> assertThat(Files.getPosixFilePermissions(parts().get(0)))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
  }

  @Test
  void keepsTheOwnerAndTheGroupOfTheOldFileIfItMay() throws IOException {
    assumePosix();
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "before");
    assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid")), "only an administrator may");
    Files.setAttribute(file, "unix:uid", 4711);
    Files.setAttribute(file, "unix:gid", 4712);
    replace(file, "after");
    assertThat(Files.readAttributes(file, "unix:uid,gid")).isEqualTo(Map.of("uid", 4711, "gid", 4712));
  }

  @Test
  void givesANewFileTheUsualPermissions() throws IOException {
    assumePosix();
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("brief.json");
    replace(file, "x");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Tag("F10")
  @ParameterizedTest
  @ValueSource(strings = {"r--r--r--", "r--rw-rw-", "---------"})
  void refusesAReadOnlyFile(String permissions) throws IOException {
    assumePosix();
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "before");
    Set<PosixFilePermission> readOnly = PosixFilePermissions.fromString(permissions);
    Files.setPosixFilePermissions(file, readOnly);
    assertThatThrownBy(() -> replace(file, "after")).isInstanceOf(AccessDeniedException.class)
        .hasMessage(file + ": the file is read-only");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(readOnly);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(file).hasContent("before");
    assertThat(names()).containsExactly("brief.json");
  }

  @Tag("F10")
  @Test
  void followsASymbolicLinkAndKeepsIt() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = elsewhere.resolve("brief.json");
    Files.writeString(file, "before");
    Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("brief.json"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("elsewhere/second"));
    new BriefFile(first).replace(out -> {
      assertThat(files(elsewhere)).as("the part file is beside the real file").hasSize(3);
      out.write('x');
    });
    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(file).isRegularFile().hasContent("x");
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }

  @Test
  void writesTheFileThatADanglingLinkPointsTo() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("elsewhere/brief.json"));
    replace(link, "x");
    assertThat(link).isSymbolicLink();
    assertThat(elsewhere.resolve("brief.json")).hasContent("x");
  }

  @Test
  void followsADirectoryThatIsALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("a/b"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    replace(link.resolve("../brief.json"), "x");
    assertThat(folder.resolve("a/brief.json")).hasContent("x");
  }

  @Test
  void refusesACircleOfLinks() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));
    assertThatThrownBy(() -> replace(link, "x")).isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(link + ": ");
    assertThat(link).isSymbolicLink();
  }

  @Tag("F10")
  @Test
  void breaksAHardLink() throws IOException {
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "before");
    Path other = Files.createLink(folder.resolve("other"), file);
    replace(file, "after");
    assertThat(file).hasContent("after");
    assertThat(other).hasContent("before");
  }

  @Tag("F10")
  @Test
  void refusesADirectory() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("brief.json"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), directory);
    for (Path file : List.of(directory, link, folder.resolve(".."), folder.getRoot(), Path.of(""))) {
      assertThatThrownBy(() -> replace(file, "x")).isInstanceOf(FileSystemException.class)
          .hasMessage(file + ": is not a regular file");
    }
    assertThat(directory).isEmptyDirectory();
    assertThatThrownBy(() -> read(directory)).isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(directory + ": ");
  }

  @Tag("F10")
  @Test
  void refusesAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> replace(pipe, "x")).isInstanceOf(FileSystemException.class)
        .hasMessage(pipe + ": is not a regular file");
    assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
  }

  @Tag("F10")
  @ParameterizedTest
  @ValueSource(ints = {212, 250, 255})
  void takesTheLongestNames(int length) throws IOException {
    Path file = folder.resolve("n".repeat(length));
    replace(file, "before");
    Path leftover = leftover(file, Duration.ofHours(2));
    replace(file, "after");
    assertThat(file).hasContent("after");
    assertThat(leftover).doesNotExist();
  }

  @Test
  void removesAPartFileOfTheSameTargetAfterAnHour() throws IOException {
    Path file = folder.resolve("brief.json");
    Path old = leftover(file, Duration.ofMinutes(61));
    Path young = leftover(file, Duration.ofMinutes(59));
    Path ofAnother = leftover(folder.resolve("other.json"), Duration.ofDays(365));
    Path stranger = Files.createFile(folder.resolve(".brief.json.part"));
    Files.setLastModifiedTime(stranger, FileTime.from(Instant.EPOCH));
    replace(file, "x");
    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(ofAnother).exists();
    assertThat(stranger).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief.json", "brief.json.gz"})
  void twoWritersAtOnceBothFinish(String name) throws Exception {
    Path file = folder.resolve(name);
    List<String> contents = List.of("a".repeat(300_000), "b".repeat(200_000));
    CountDownLatch bothHaveBegun = new CountDownLatch(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> writers = contents.stream().<Future<?>>map(content -> threads.submit(() -> {
        new BriefFile(file).replace(out -> {
          out.write(bytes(content.substring(0, 100_000)));
          bothHaveBegun.countDown();
          await(bothHaveBegun);
          out.write(bytes(content.substring(100_000)));
        });
        return null;
      })).toList();
      for (Future<?> writer : writers) {
        writer.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(read(file)).isIn(contents);
    assertThat(names()).containsExactly(name);
  }

  @Tag("H54")
  @ParameterizedTest
  @ValueSource(strings = {"brief.json", "brief.json.gz"})
  void leavesTheFileAsItWasIfTheContentThrows(String name) throws IOException {
    Path file = folder.resolve(name);
    replace(file, "before");
    for (Throwable thrown : List.of(new IllegalStateException("a"), new IOException("a"), new AssertionError("a"))) {
      Content failing = out -> {
        out.write(bytes("after".repeat(100_000)));
        sneak(thrown);
      };
      assertThatThrownBy(() -> new BriefFile(file).replace(failing)).satisfiesAnyOf(
          caught -> assertThat(caught).isSameAs(thrown),
          caught -> assertThat(caught)
              .isInstanceOf(FileSystemException.class).hasCause(thrown).hasMessage(file + ": a"));
      assertThat(read(file)).isEqualTo("before");
      assertThat(names()).containsExactly(name);
    }
  }

  @Test
  void leavesNothingIfTheContentOfANewFileThrows() throws IOException {
    assertThatThrownBy(() -> new BriefFile(folder.resolve("brief.json")).replace(out -> {
      throw new IllegalStateException();
    })).isInstanceOf(IllegalStateException.class);
    assertThat(names()).isEmpty();
  }

  @Tag("H54") @Tag("F1")
  @Test
  void doesNotChangeTheFileBeforeTheContentIsWhole() throws IOException {
    Path file = folder.resolve("brief.json");
    replace(file, "before");
    new BriefFile(file).replace(out -> {
      out.write(bytes("after".repeat(100_000)));
      out.flush();
      assertThat(file).hasContent("before");
    });
    assertThat(file).hasContent("after".repeat(100_000));
  }

  @Test
  void aMissingFileOrDirectoryIsNamed() {
    Path file = folder.resolve("missing/brief.json");
    assertThatThrownBy(() -> read(file)).isInstanceOf(NoSuchFileException.class)
        .hasMessage(file + ": the file or its directory does not exist");
    assertThatThrownBy(() -> replace(file, "x")).isInstanceOf(NoSuchFileException.class)
        .hasMessage(file + ": the file or its directory does not exist");
  }

  @Test
  void aFileThatIsNotGzipIsNamed() throws IOException {
    Path file = folder.resolve("brief.json.gz");
    Files.writeString(file, "{\"communique\":\"1.0\"}");
    assertThatThrownBy(() -> read(file)).isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": the compressed data is damaged: Not in GZIP format");
  }

  @Test
  void aDamagedOrIncompleteGzipFileIsNamedWhereverItBreaks() throws IOException {
    Path file = folder.resolve("brief.json.gz");
    replace(file, "0123456789abcdef");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> read(file)).as("%d bytes", length).isInstanceOf(FileSystemException.class)
          .hasMessage(file + ": the compressed data ends too early");
    }
    whole[whole.length - 1] ^= 1;
    Files.write(file, whole);
    assertThatThrownBy(() -> read(file)).hasMessageStartingWith(file + ": the compressed data is damaged: ");
  }

  @Test
  void aGzipFileOfManyEmptyMembersDoesNotOverflowTheStack() throws IOException {
    Path file = folder.resolve("brief.json.gz");
    writeMembers(file, 100_000, "");
    assertThatThrownBy(() -> read(file)).isInstanceOf(FileSystemException.class).hasMessageStartingWith(file + ": ");
  }

  @Test
  void readsOneHundredEmptyMembersBetweenOthers() throws IOException {
    Path file = folder.resolve("briefs.ndjson.gz");
    writeMembers(file, 100, "x", "y", "z");
    assertThat(read(file)).isEqualTo("xyz");
    writeMembers(file, 99, "", "x"); // 100 empty members before the first byte
    assertThat(read(file)).isEqualTo("x");
    writeMembers(file, 101, "x", "y");
    assertThatThrownBy(() -> read(file)).isInstanceOf(FileSystemException.class).hasMessage(
        file + ": the compressed data is damaged: more than 100 empty members follow one another");
  }

  /** Writes a member for each text, and after each of them a number of empty members. */
  private static void writeMembers(Path file, int empty, String... texts) throws IOException {
    byte[] emptyMember = member("");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (String text : texts) {
        out.write(member(text));
        for (int count = 0; count < empty; count++) {
          out.write(emptyMember);
        }
      }
    }
  }

  private static byte[] member(String text) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(member)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return member.toByteArray();
  }

  @Test
  void aDamagedFurtherMemberIsNotTheEnd() throws IOException {
    Path file = folder.resolve("briefs.ndjson.gz");
    replace(file, "first");
    byte[] member = Files.readAllBytes(file);
    byte[] two = Arrays.copyOf(member, 2 * member.length);
    for (int length = 1; length < member.length; length++) {
      System.arraycopy(member, 0, two, member.length, length);
      Files.write(file, Arrays.copyOf(two, member.length + length));
      assertThat(catchThrowable(() -> read(file))).as("%d bytes", length).isInstanceOf(FileSystemException.class)
          .hasMessageStartingWith(file + ": ");
    }
    Files.write(file, Arrays.copyOf(two, two.length + 1));
    assertThatThrownBy(() -> read(file)).hasMessageContaining("what follows is not compressed data");
  }

  @Test
  void readsGzipFilesThatWereAppendedToOneAnother() throws IOException {
    Path file = folder.resolve("briefs.ndjson.gz");
    writeMembers(file, 0, "x".repeat(1_000).split(""));
    assertThat(read(file)).isEqualTo("x".repeat(1_000));
  }

  @Test
  void aMessageIsOneLineWhateverTheNameIs() {
    Path file = folder.resolve("a\nFAKE\u202E.json");
    String name = folder + "/a\\u000aFAKE\\u202e.json";
    assertThatThrownBy(() -> read(file)).isInstanceOf(NoSuchFileException.class).hasNoCause()
        .hasMessage(name + ": the file or its directory does not exist");
    assertThatThrownBy(() -> new BriefFile(file).replace(out -> {
      throw new IOException("a\nb");
    })).hasMessage(name + ": a\\u000ab");
  }

  @Test
  void writesIntoAFileSystemWithoutPermissionBits() throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("briefs.zip"), Map.of("create", "true"))) {
      Path file = archive.getPath("/brief.json.gz");
      replace(file, "before");
      replace(file, "after");
      assertThat(read(file)).isEqualTo("after");
      assertThat(files(archive.getPath("/"))).hasSize(1);
    }
  }

  @Tag("F1")
  @Test
  void replacesAFileWhereMovesAreNotAtomic() throws IOException {
    Path usual = folder.resolve("brief.json");
    Path file = new WithoutAtomicMoves().of(usual);
    replace(file, "before");
    replace(file, "after");
    assertThat(usual).hasContent("after");
    assertThat(names()).containsExactly("brief.json");
  }

  private static void replace(Path file, String content) throws IOException {
    new BriefFile(file).replace(out -> out.write(bytes(content)));
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = new BriefFile(file).open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Makes a part file as a killed process leaves it. */
  private Path leftover(Path file, Duration age) throws IOException {
    Path copy = Files.createTempFile(folder, "copy", "");
    new BriefFile(file).replace(out -> {
      Path part = parts().stream().filter(BriefFileTest::isEmpty).findFirst().orElseThrow();
      Files.writeString(copy, part.getFileName().toString());
    });
    Files.delete(file);
    Path leftover = folder.resolve(Files.readString(copy));
    Files.delete(copy);
    Files.writeString(leftover, "left over");
    Files.setLastModifiedTime(leftover, FileTime.from(Instant.now().minus(age)));
    return leftover;
  }

  private static boolean isEmpty(Path file) {
    return file.toFile().length() == 0;
  }

  private List<Path> parts() throws IOException {
    return files(folder).stream().filter(file -> file.toString().endsWith(".part")).toList();
  }

  private List<String> names() throws IOException {
    return files(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private void assumePosix() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permission bits");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
