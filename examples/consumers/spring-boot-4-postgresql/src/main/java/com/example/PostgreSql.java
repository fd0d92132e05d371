package com.example;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A new PostgreSQL server, which listens on loopback. It keeps its data in a new folder, which is deleted when the
 * server is closed. It needs the programs of Debian's package {@code postgresql}. The programs refuse to run as root.
 * For root, they run as the user {@code postgres}.
 */
final class PostgreSql implements AutoCloseable {

  static final String USER = "archive";
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final String ROOTS_DEPUTY = "postgres";

  private final Path programs;
  private final Path data;
  private final int port;

  private PostgreSql(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  static PostgreSql start(Path target) throws Exception {
    PostgreSql server = new PostgreSql(programs(), folder(target).resolve("data"), freePort());
    server.run("initdb", "--username=" + USER, "--auth=trust", "--encoding=UTF8", "--no-sync");
    server.run(
        "pg_ctl", "--wait", "--log=" + server.data.resolveSibling("log"),
        "--options=-h 127.0.0.1 -p " + server.port + " -k '' -F", "start");
    return server;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws Exception {
    run("pg_ctl", "--wait", "--mode=fast", "stop");
    FileSystemUtils.deleteRecursively(data.getParent());
  }

  /** The programs of the newest version that is installed. */
  private static Path programs() throws IOException {
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions.map(version -> version.resolve("bin")).filter(bin -> Files.exists(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString))
          .orElseThrow(() -> new IOException(INSTALLED + " has no version with the program initdb"));
    }
  }

  /** A new folder under target; for root, a folder elsewhere if the user postgres cannot enter target. */
  private static Path folder(Path target) throws Exception {
    if (!ROOT) {
      return Files.createTempDirectory(target, "postgresql");
    }
    boolean entered = command(List.of("test", "-x", target.toString())).start().waitFor() == 0;
    Path folder = entered
        ? Files.createTempDirectory(target, "postgresql") : Files.createTempDirectory("postgresql");
    UserPrincipal deputy =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ROOTS_DEPUTY);
    return Files.setOwner(folder, deputy);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void run(String program, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of(programs.resolve(program).toString(), "--pgdata=" + data));
    words.addAll(List.of(arguments));
    int status = command(words).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(program + " ended with status " + status + "; its log is beside " + data);
    }
  }

  private static ProcessBuilder command(List<String> words) {
    List<String> all = new ArrayList<>();
    if (ROOT) {
      all.addAll(List.of("runuser", "-u", ROOTS_DEPUTY, "--"));
    }
    all.addAll(words);
    return new ProcessBuilder(all).directory(Path.of("/").toFile());
  }
}
