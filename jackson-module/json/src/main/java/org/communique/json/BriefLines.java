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
 * A collection of briefs, read line by line in the memory of one line. A bad line is reported and does not end the
 * reading. A line feed ends a line, and the last line may lack it; blank lines are skipped and counted. Not for several
 * threads.
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
   * The next line that is not blank.
   *
   * @return a brief, or problems whose {@linkplain Problem#line() line} is that of the whole stream; empty at its end
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
   * The lines that are not blank, as a stream; closing it closes this.
   *
   * @return briefs and problems; a failing stream ends it with an {@link UncheckedIOException}
   */
  public Stream<Form.Result<Brief>> stream() {
    return Stream.generate(this::nextUnchecked).takeWhile(Optional::isPresent).flatMap(Optional::stream)
        .onClose(this::closeUnchecked);
  }

  /**
   * {@return how many lines were read so far, blank ones included}
   */
  public int lineNumber() {
    return number;
  }

  /**
   * {@return how many blank lines were skipped so far}
   */
  public int blankLines() {
    return blankLines;
  }

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

  /** The bytes up to the next line feed; of a line over the limit one byte more than it, the rest being skipped. */
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
