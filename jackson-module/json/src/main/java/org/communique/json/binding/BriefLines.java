// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.Brief;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection of briefs (NDJSON: one brief per line) line by line.
 *
 * <p>Only one line is in memory at a time, and a line over the limit {@link Limit#DOCUMENT} is not kept at all. The
 * problems of a bad line are reported, and reading continues with the next line. A line feed ends a line; the last line
 * may lack its line feed. Blank lines are skipped and counted. An object of this class must be used by one thread only,
 * and must be closed.
 *
 * <pre>{@code
 * try (BriefLines lines = documents.lines(Path.of("2022.ndjson.gz"))) {
 *   for (Optional<Reading<Brief>> line = lines.next(); line.isPresent(); line = lines.next()) {
 *     line.get().problems().forEach(System.err::println);
 *   }
 * }
 * }</pre>
 */
public final class BriefLines implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final BriefDocuments documents;
  private final InputStream in;
  private final JsonOptions options;

  /** The name of the file; empty if the lines do not come from a file. */
  private final String file;

  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private int number;
  private int blankLines;

  BriefLines(BriefDocuments documents, InputStream in, JsonOptions options, String file) {
    this.documents = documents;
    this.in = in;
    this.options = options;
    this.file = file;
  }

  /**
   * Reads the next line that is not blank.
   *
   * @return the brief or the problems of that line; empty at the end of the stream. The line of a problem ({@link
   *     org.communique.json.Problem#line()}) is counted from the beginning of the stream
   * @throws IOException if the stream fails
   */
  public Optional<Reading<Brief>> next() throws IOException {
    for (BoundedBytes line = line(); line != null; line = line()) {
      Utf8Document document = Utf8Document.of(line);
      if (document.isBlank()) {
        blankLines++;
      } else {
        Reading<Brief> reading = documents.read(document);
        return Optional.of(reading.mapProblems(problem -> problem.at(file, number, problem.column())));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the remaining lines that are not blank as a stream. Each line is read when the stream asks for it.
   *
   * @param trouble makes the exception that the stream throws if the underlying stream of bytes fails, for example
   *     {@code UncheckedIOException::new}
   * @return the brief or the problems of each line. Closing this stream closes the underlying stream of bytes
   */
  public Stream<Reading<Brief>> stream(Function<IOException, RuntimeException> trouble) {
    Objects.requireNonNull(trouble, "trouble");
    int each = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
        new Spliterators.AbstractSpliterator<Reading<Brief>>(Long.MAX_VALUE, each) {
          @Override
          public boolean tryAdvance(Consumer<? super Reading<Brief>> action) {
            Optional<Reading<Brief>> line = next(trouble);
            line.ifPresent(action);
            return line.isPresent();
          }
        },
        false).onClose(() -> close(trouble));
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

  private Optional<Reading<Brief>> next(Function<IOException, RuntimeException> unchecked) {
    try {
      return next();
    } catch (IOException trouble) {
      throw unchecked.apply(trouble);
    }
  }

  private void close(Function<IOException, RuntimeException> unchecked) {
    try {
      close();
    } catch (IOException trouble) {
      throw unchecked.apply(trouble);
    }
  }

  /** Reads the bytes up to the next line feed. The rest of a line over the limit is skipped. */
  private @Nullable BoundedBytes line() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    BoundedBytes line = new BoundedBytes(options.of(Limit.DOCUMENT));
    boolean isComplete = false;
    while (!isComplete && (at < end || fill())) {
      int start = at;
      at = lineFeed(buffer, start, end);
      line.add(buffer, start, at - start);
      isComplete = at < end;
      if (isComplete) {
        at++;
      }
    }
    number++;
    return line;
  }

  /** {@return the index of the next line feed; the end if there is none} */
  private static int lineFeed(byte[] bytes, int start, int end) {
    int index = start;
    while (index < end && bytes[index] != '\n') {
      index++;
    }
    return index;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, BoundedBytes.read(in, buffer, BUFFER));
    return end > 0;
  }
}
