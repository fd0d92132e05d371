// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.json.JsonOptions;
import org.communique.json.UnknownMembers;
import org.communique.suite.Engine;
import org.communique.suite.EveryMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Threads that share one reader, one writer, one mapper and the same values get what one thread gets. */
class ManyThreadsTest {

  private static final int THREADS = 16;

  /** The same line with other options, to be used beside it. */
  private static final Engine DROPPING = TESTED.with(JsonOptions.defaults().with(UnknownMembers.DROP));

  /** A brief with what one thread writes of it. */
  private record Sample(Brief brief, String json, String pretty) {}

  @Tag("H49")
  @Test
  void shareReadersAndWriters() throws Exception {
    assertThat(roundTrips(200)).isEqualTo(THREADS * 200);
  }

  @Tag("H49") @Tag("campaign")
  @Test
  void shareReadersAndWritersInManyRoundTrips() throws Exception {
    long begun = System.nanoTime();
    int done = roundTrips(20_000);
    System.out.printf(Locale.ROOT, "%,d round trips in %d threads, %,d s%n", done, THREADS, (System.nanoTime() - begun) / 1_000_000_000);
    assertThat(done).isEqualTo(THREADS * 20_000);
  }

  private static int roundTrips(int each) throws Exception {
    List<Sample> samples = samples();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        tasks.add(() -> {
          for (int trip = 0; trip < each; trip++) {
            makeRoundTrip(samples.get((first + trip) % samples.size()), trip % 5);
          }
          return each;
        });
      }
      int done = 0;
      for (Future<Integer> future : threads.invokeAll(tasks)) {
        done += future.get();
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }

  private static void makeRoundTrip(Sample sample, int way) throws IOException {
    Brief read = switch (way) {
      case 0 -> TESTED.read(TESTED.writeBytes(sample.brief()));
      case 1 -> TESTED.read(sample.json());
      case 2 -> TESTED.read(new ByteArrayInputStream(TESTED.pretty(sample.brief()).getBytes(StandardCharsets.UTF_8)));
      case 3 -> TESTED.map(TESTED.map(sample.brief()), Brief.class);
      default -> DROPPING.read(sample.json().replaceFirst("\\{", "{\"unknown\":[1],"));
    };
    if (!read.equals(sample.brief()) || read.hashCode() != sample.brief().hashCode()
        || !(way % 2 == 0 ? TESTED.write(read).equals(sample.json()) : TESTED.pretty(read).equals(sample.pretty()))) {
      throw new AssertionError("the brief '" + sample.brief().id() + "' changed on way " + way);
    }
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    samples.add(sample(EveryMember.json()));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/briefs"))) {
      for (Path file : files.sorted().toList()) {
        samples.add(sample(Files.readString(file)));
      }
    }
    return samples;
  }

  private static Sample sample(String json) throws IOException {
    Brief brief = TESTED.read(json);
    return new Sample(brief, TESTED.write(brief), TESTED.pretty(brief));
  }
}
