// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.util.Locale;

/** The standard output failed. It was closed by the program that reads it, or the disk is full. */
public final class OutputFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private OutputFailure(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /**
   * Returns whether the program that reads the output has ended, as {@code head} does after some lines. The systems say
   * "Broken pipe", "The pipe has been ended" and "The pipe is being closed".
   *
   * @return whether nobody reads the output any more
   */
  public boolean isClosedPipe() {
    return getMessage().toLowerCase(Locale.ROOT).contains("pipe");
  }

  /**
   * Throws this exception, because a {@link java.io.PrintWriter} would hide an {@link IOException}. After the first
   * failure, it drops everything.
   */
  static final class Stream extends OutputStream {

    private final OutputStream out;
    private boolean hasFailed;

    Stream(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int unit) {
      write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      run(() -> out.write(bytes, start, length));
    }

    @Override
    public void flush() {
      run(out::flush);
    }

    private void run(Action action) {
      if (!hasFailed) {
        try {
          action.run();
        } catch (IOException failure) {
          hasFailed = true;
          throw new OutputFailure(failure);
        }
      }
    }

    private interface Action {
      void run() throws IOException;
    }
  }
}
