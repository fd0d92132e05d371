// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.communique.Brief;
import org.communique.json.Problem;

/** Every entry of a line through which a document is read or written, behind one signature each. */
final class Entry {

  private Entry() {}

  /** What an entry makes of a document: the brief, unless the entry only checks, or the problems. */
  record Outcome(Optional<Brief> brief, List<Problem> problems) {}

  /** The entries that read one document. */
  enum Reading {
    STRING((engine, json, folder) -> engine.read(text(json))),
    BYTES((engine, json, folder) -> engine.read(json)),
    STREAM((engine, json, folder) -> engine.read(new ByteArrayInputStream(json))),
    READER((engine, json, folder) -> engine.read(new StringReader(text(json)))),
    FILE((engine, json, folder) -> engine.read(file(folder, json))),
    COMPRESSED_FILE((engine, json, folder) -> engine.read(compressed(folder, json))),
    VALUE_OF_STRING((engine, json, folder) -> engine.readValue(text(json), Brief.class)),
    VALUE_OF_BYTES((engine, json, folder) -> engine.readValue(json, Brief.class)),
    LINES_OF_STREAM((engine, json, folder) -> only(engine.lines(new ByteArrayInputStream(json)))),
    LINES_OF_FILE((engine, json, folder) -> only(engine.lines(file(folder, json)))),
    LINES_OF_COMPRESSED_FILE((engine, json, folder) -> only(engine.lines(compressed(folder, json)))),
    GOOD_LINES_OF_STREAM(
        (engine, json, folder) -> goodLine(bad -> engine.lines(new ByteArrayInputStream(json), bad))),
    GOOD_LINES_OF_FILE((engine, json, folder) -> goodLine(bad -> engine.lines(file(folder, json), bad))),
    CHECK_OF_STRING((engine, json, folder) -> checked(engine.check(text(json)))),
    CHECK_OF_BYTES((engine, json, folder) -> checked(engine.check(json))),
    CHECK_OF_FILE((engine, json, folder) -> checked(engine.check(file(folder, json))));

    private final Call call;

    Reading(Call call) {
      this.call = call;
    }

    boolean onlyChecks() {
      return name().startsWith("CHECK");
    }

    boolean isOfFile() {
      return name().endsWith("FILE");
    }

    Outcome read(Engine engine, byte[] json, Path folder) throws IOException {
      try {
        return new Outcome(Optional.ofNullable(call.read(engine, json, folder)), List.of());
      } catch (Refused refused) {
        return new Outcome(Optional.empty(), refused.problems);
      } catch (IOException | RuntimeException refused) {
        return new Outcome(Optional.empty(), engine.problems(refused));
      }
    }
  }

  /** The entries that write one document. */
  enum Writing {
    STRING((engine, brief, folder) -> engine.write(brief)),
    BYTES((engine, brief, folder) -> text(engine.writeBytes(brief))),
    STREAM((engine, brief, folder) -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      engine.write(brief, out);
      return text(out.toByteArray());
    }),
    FILE((engine, brief, folder) -> {
      Path file = folder.resolve("written.json");
      engine.write(brief, file);
      return Files.readString(file);
    }),
    COMPRESSED_FILE((engine, brief, folder) -> {
      Path file = folder.resolve("written.json.gz");
      engine.write(brief, file);
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        return text(in.readAllBytes());
      }
    }),
    VALUE_TO_STRING((engine, brief, folder) -> engine.writeValue(brief)),
    VALUE_TO_BYTES((engine, brief, folder) -> text(engine.writeValueBytes(brief))),
    PRETTY((engine, brief, folder) -> engine.pretty(brief)),
    LINES_TO_STREAM((engine, brief, folder) -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      engine.writeLines(Stream.of(brief), out);
      return text(out.toByteArray());
    }),
    LINES_TO_FILE((engine, brief, folder) -> {
      Path file = folder.resolve("written.ndjson");
      engine.writeLines(Stream.of(brief), file);
      return Files.readString(file);
    });

    private final Production production;

    Writing(Production production) {
      this.production = production;
    }

    String write(Engine engine, Brief brief, Path folder) throws IOException {
      return production.write(engine, brief, folder);
    }
  }

  private interface Call {
    Brief read(Engine engine, byte[] json, Path folder) throws IOException;
  }

  private interface Production {
    String write(Engine engine, Brief brief, Path folder) throws IOException;
  }

  private interface Lines {
    Stream<Brief> of(Consumer<List<Problem>> bad) throws IOException;
  }

  /** Carries the problems that an entry returned and did not throw. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
      this.problems = problems;
    }
  }

  static Path file(Path folder, byte[] json) throws IOException {
    return Files.write(folder.resolve("read.json"), json);
  }

  static Path compressed(Path folder, byte[] json) throws IOException {
    return Files.write(folder.resolve("read.json.gz"), gzip(json));
  }

  static byte[] gzip(byte[] json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(json);
    }
    return out.toByteArray();
  }

  private static Brief only(Stream<Brief> lines) {
    try (lines) {
      return lines.toList().get(0);
    }
  }

  private static Brief goodLine(Lines lines) throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (Stream<Brief> good = lines.of(problems::addAll)) {
      List<Brief> briefs = good.toList();
      return problems.isEmpty() ? briefs.get(0) : checked(problems);
    }
  }

  private static Brief checked(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return null;
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
