// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.suite.Engine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each brief is written as the file that people read, and the file is read back as the same brief. */
class GoldenBriefsTest {

  private static final Path FOLDER = Path.of("src/test/resources/briefs");

  static Stream<Arguments> briefs() {
    return Stream.of(
        golden("council-vote", CouncilVote::brief),
        golden("joint-statement", JointStatement::brief),
        golden("relayed-cable", RelayedCable::brief),
        golden("interpreted-remarks", InterpretedRemarks::brief),
        golden("background-briefing", BackgroundBriefing::brief),
        golden("revoked-retraction", RevokedRetraction::brief),
        golden("reactions", Reactions::brief),
        golden("right-of-reply", RightOfReply::brief));
  }

  private static Arguments golden(String name, Supplier<Brief> brief) {
    return Arguments.of(name, brief);
  }

  @Tag("H55")
  @ParameterizedTest(name = "{0}")
  @MethodSource("briefs")
  void isWrittenAsItsFileAndReadBack(String name, Supplier<Brief> supplier) throws IOException {
    Brief brief = supplier.get();
    assertThat(brief.id()).isEqualTo(name);
    Path file = FOLDER.resolve(name + ".json");
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(file, Engine.TESTED.pretty(brief));
    }
    assertThat(Files.readString(file)).isEqualTo(Engine.TESTED.pretty(brief));
    assertThat(Engine.TESTED.read(Files.readString(file))).isEqualTo(brief);
  }
}
