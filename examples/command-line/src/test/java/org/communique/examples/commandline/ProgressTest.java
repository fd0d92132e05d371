// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.communique.examples.commandline.io.Progress;
import org.communique.examples.commandline.io.Terminal;
import org.junit.jupiter.api.Test;

/** The progress of a long check. */
class ProgressTest {

  private static final long HALF_A_SECOND = 500_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void showsTheNumberOnceASecondAndErasesIt() {
    count(true);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[K2 briefs …\r\u001b[K4 briefs …\r\u001b[K");
  }

  @Test
  void showsNothingIfNobodyLooks() {
    count(false);

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private void count(boolean showsProgress) {
    Terminal terminal = Terminal.of(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false, showsProgress);
    Progress progress = new Progress(terminal, () -> now);
    for (int brief = 0; brief < 5; brief++) {
      now += HALF_A_SECOND;
      progress.count();
    }
    progress.clear();
    progress.clear();
  }
}
