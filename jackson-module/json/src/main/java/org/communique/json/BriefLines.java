// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Brief;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection of briefs line by line (NDJSON: one brief per line).
 *
 * <p>Only one line is in memory at a time. The problems of a bad line are reported, and reading continues with the next
 * line. A line feed ends a line; the last line may lack its line feed. Blank lines are skipped and counted. An object
 * of this class must be used by one thread only, and must be closed.
 *
 * <pre>{@code
 * try (BriefLines lines = documents.lines(Path.of("2022.ndjson.gz"), ReadOptions.defaults())) {
 *   for (Optional<Form.Result<Brief>> line = lines.next(); line.isPresent(); line = lines.next()) {
 *     line.get().problems().forEach(System.err::println);
 *   }
 * }
 * }</pre>
 */
public final class BriefLines implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Documents documents;
  private final InputStream in;
  private final ReadOptions options;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private int number;
  private int blankLines;

  BriefLines(Documents documents, InputStream in, ReadOptions options) {
    this.documents = documents;
    this.in = in;
    this.options = options;
  }

  /**
   * Reads the next line that is not blank.
   *
   * @return the brief or the problems of that line; empty at the end of the stream. The {@linkplain Problem#line()
   *     line} of a problem is counted from the beginning of the stream
   * @throws IOException if the stream fails
   */
  public Optional<Form.Result<Brief>> next() throws IOException {
    for (byte[] line = line(); line != null; line = line()) {
      if (isBlank(line)) {
        blankLines++;
      } else {
        Form.Result<Brief> result = documents.read(Utf8Document.of(line), options);
        return Optional.of(result.problems().isEmpty() ? result : Form.Result.of(inStream(result.problems())));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the remaining lines that are not blank, as a stream. Each line is read when the stream asks for it.
   *
   * @return the brief or the problems of each line. Closing this stream closes the underlying stream of bytes. If the
   *     underlying stream fails, this stream throws an {@link UncheckedIOException}
   */
  public Stream<Form.Result<Brief>> stream() {
    return Stream.generate(this::nextUnchecked).takeWhile(Optional::isPresent).flatMap(Optional::stream)
        .onClose(this::closeUnchecked);
  }

  /**
   * {@return the number of lines read so far, including blank lines}
   */
  public int lineNumber() {
    return number;
  }

  /**
   * {@return the number of blank lines skipped so far}
   */
  public int blankLines() {
    return blankLines;
  }

  /** Closes the stream of bytes. */
  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Form.Result<Brief>> nextUnchecked() {
    try {
      return next();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private List<Problem> inStream(List<Problem> problems) {
    return problems.stream().map(problem -> problem.at(number, problem.column())).toList();
  }

  /** Reads the bytes up to the next line feed. Of a line over the limit it keeps one byte more than the limit. */
  private byte @Nullable [] line() throws IOException {
    int most = options.of(Limit.DOCUMENT);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean begun = false;
    while (at < end || fill()) {
      begun = true;
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, start, (int) Math.min(at - start, Math.max(0L, most + 1L - line.size())));
      if (at < end) {
        at++;
        break;
      }
    }
    if (!begun) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
