// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.communique.base.InvalidBriefException;

/**
 * A file that contains a document or a collection. If the name of the file ends in {@code .gz}, the file is compressed
 * with gzip.
 *
 * <p>Every exception of a file is a {@link FileSystemException}. Its message is one line that begins with the name of
 * the file. A missing file or directory causes a {@link NoSuchFileException}, and a missing permission causes an
 * {@link AccessDeniedException}.
 *
 * <pre>{@code
 * BriefFile file = new BriefFile(Path.of("ties.json.gz"));
 * file.replace(out -> out.write(document));
 * try (InputStream in = file.open()) {
 *   in.readAllBytes();
 * }
 * }</pre>
 */
final class BriefFile {

  private static final String GZIP = ".gz";
  private static final int BUFFER = 1 << 13;

  /** The length of the longest path on Linux. */
  private static final int LONGEST_NAME = 4096;

  private static final int LONGEST_REASON = 200;

  /** Writes the content of a file. */
  interface Content {

    /**
     * Writes the whole content.
     *
     * @param out receives the content
     * @throws IOException if the stream fails
     */
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path file;

  /**
   * Names a file, which need not exist.
   *
   * @param file the path of the file
   */
  BriefFile(Path file) {
    this.file = file;
  }

  /**
   * Opens the file for reading.
   *
   * @return the bytes, already decompressed; must be closed. If the file cannot be read, or if its compressed data is
   *     damaged or incomplete, the methods of this stream throw a {@link FileSystemException}
   * @throws FileSystemException if the file cannot be opened, or is not compressed although its name ends in {@code
   *     .gz}
   */
  InputStream open() throws FileSystemException {
    try {
      InputStream in = Files.newInputStream(file);
      try {
        return new NamedStream(isCompressed() ? new Unzipping(in) : in);
      } catch (IOException | RuntimeException broken) {
        in.close();
        throw broken;
      }
    } catch (IOException trouble) {
      throw named(trouble);
    }
  }

  /**
   * Replaces the file as a whole, as {@link FileReplacement} describes.
   *
   * @param content writes the new content. If it throws an exception, the file is unchanged
   * @throws FileSystemException if the file cannot be replaced; the file is then unchanged
   */
  void replace(Content content) throws FileSystemException {
    try {
      FileReplacement.of(file).run(isCompressed() ? out -> compress(content, out) : content);
    } catch (IOException trouble) {
      throw named(trouble);
    }
  }

  private static void compress(Content content, OutputStream out) throws IOException {
    try (GZIPOutputStream zipped = new GZIPOutputStream(out, BUFFER)) {
      content.writeTo(zipped);
    }
  }

  private boolean isCompressed() {
    return file.toString().endsWith(GZIP);
  }

  private FileSystemException named(IOException trouble) {
    String name = InvalidBriefException.escaped(file.toString(), LONGEST_NAME);
    String reason = InvalidBriefException.escaped(reason(trouble), LONGEST_REASON);
    FileSystemException named = trouble instanceof NoSuchFileException ? new NoSuchFileException(name, null, reason)
        : trouble instanceof AccessDeniedException ? new AccessDeniedException(name, null, reason)
        : new FileSystemException(name, null, reason);
    if (trouble instanceof FileSystemException) {
      // the original exception is not the cause, because its message contains the path without escapes
      named.setStackTrace(trouble.getStackTrace());
    } else {
      named.initCause(trouble);
    }
    return named;
  }

  private static String reason(IOException trouble) {
    String said = trouble instanceof FileSystemException inFile ? inFile.getReason() : trouble.getMessage();
    if (trouble instanceof EOFException) {
      return "the compressed data ends too early";
    } else if (trouble instanceof ZipException) {
      return "the compressed data is damaged: " + said;
    } else if (said != null) {
      return said;
    } else if (trouble instanceof NoSuchFileException) {
      return "the file or its directory does not exist";
    } else if (trouble instanceof AccessDeniedException) {
      return "access is denied";
    }
    return trouble.getClass().getSimpleName();
  }

  /**
   * Decompresses the members of a gzip file. The class of the JDK has three faults: it calls itself once more for each
   * empty member that follows, it asks whether more bytes are available, which a pipe cannot answer, and it takes a
   * damaged header of a further member for the end.
   */
  private static final class Unzipping extends GZIPInputStream {

    private static final int MOST_EMPTY_MEMBERS = 100;
    private static final int TRAILER = 8;

    private int emptyMembers;
    private boolean hasMemberBytes;
    private boolean isReading;
    private boolean hasEnded;

    Unzipping(InputStream in) throws IOException {
      super(new AlwaysAvailable(in), BUFFER);
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      if (isReading) {
        countEndedMember();
        return super.read(buffer, start, length);
      }
      isReading = true;
      try {
        int count = super.read(buffer, start, length);
        hasMemberBytes |= count > 0;
        if (count < 0 && !hasEnded) {
          hasEnded = true;
          checkEnd();
        }
        return count;
      } finally {
        isReading = false;
      }
    }

    /** The class of the JDK calls the method for reading while it reads, because a member has ended. */
    private void countEndedMember() throws ZipException {
      emptyMembers = hasMemberBytes ? 0 : emptyMembers + 1;
      hasMemberBytes = false;
      if (emptyMembers > MOST_EMPTY_MEMBERS) {
        throw new ZipException("more than " + MOST_EMPTY_MEMBERS + " empty members follow one another");
      }
    }

    private void checkEnd() throws IOException {
      if (inf.getRemaining() > TRAILER || in.read() >= 0) {
        throw new ZipException("what follows is not compressed data");
      }
    }
  }

  /** Says that more bytes may follow, so that the class of the JDK looks for a further member. */
  private static final class AlwaysAvailable extends FilterInputStream {

    AlwaysAvailable(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }

  /** Adds the name of the file to each exception. */
  private final class NamedStream extends InputStream {

    private final InputStream in;

    NamedStream(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (IOException trouble) {
        throw named(trouble);
      }
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      try {
        return in.read(buffer, start, length);
      } catch (IOException trouble) {
        throw named(trouble);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        in.close();
      } catch (IOException trouble) {
        throw named(trouble);
      }
    }
  }
}
