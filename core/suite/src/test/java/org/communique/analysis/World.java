// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.testing.Maybe;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Statements that were each said in one second. All their dates and relations are true, so that no two conflict. */
record World(List<Long> seconds, List<Given> dates, boolean[][] before, boolean[][] same, List<Statement> statements) {

  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;
  private static final int HOUR = 3_600;
  private static final int DAY = 24 * HOUR;
  private static final long START = LocalDate.of(2022, 8, 10).toEpochDay() * DAY;

  /** A date, the days between which it lies in one calendar, and the seconds between which it lies in the world. */
  record Given(Optional<TimeExpression> time, long firstDay, long lastDay, long first, long last) {

    static Given none(Optional<TimeExpression> time) {
      return new Given(time, OPEN_START, OPEN_END, OPEN_START, OPEN_END);
    }

    boolean isBefore(Given other) {
      return lastDay < other.firstDay || last < other.first;
    }
  }

  /** How a statement is drawn: its second, its date, and its ties to the statements before it. */
  private record Choice(int second, Optional<Integer> again, int date, int more, int offset, List<Tie> ties) {}

  /** How a statement is tied to an earlier one. Only the tie that the seconds of both allow is made. */
  private record Tie(boolean same, Optional<RelationKind> later, boolean doubted) {}

  private static final int MOST = 7;

  private static final Arbitrary<Tie> TIE = Combinators
      .combine(
          Arbitraries.of(false, true, true, true),
          Maybe.oneIn(6, Arbitraries.of(RelationKind.RESPONDS_TO, RelationKind.RETRACTS)),
          Maybe.oneIn(8, Arbitraries.just(true)))
      .as((same, later, doubted) -> new Tie(same, later, doubted.isPresent()));

  private static final Arbitrary<Choice> CHOICE = Combinators
      .combine(
          between(0, 6 * DAY - 1), Maybe.oneIn(4, between(0, MOST)), between(0, 8), between(0, 8), between(-12, 14),
          TIE.list().ofSize(MOST))
      .as(Choice::new);

  /** Worlds of 2 to 7 statements in 2 to 6 days. */
  static Arbitrary<World> arbitrary() {
    return Combinators
        .combine(between(-12, 14), between(2, 6), CHOICE.list().ofMinSize(2).ofMaxSize(MOST)).as(World::of)
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> between(int least, int most) {
    return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
  }

  private static World of(int hoursAhead, int days, List<Choice> choices) {
    int size = choices.size();
    World world = new World(
        new ArrayList<>(), new ArrayList<>(), new boolean[size][size], new boolean[size][size], new ArrayList<>());
    for (int number = 0; number < size; number++) {
      Choice choice = choices.get(number);
      int before = number;
      long second = choice.again().filter(any -> before > 0).map(any -> world.seconds().get(any % before))
          .orElse(START + choice.second() % (days * DAY));
      world.seconds().add(second);
      world.dates().add(given(second, hoursAhead, choice));
      StatementBuilder statement = Graphs.statement("s" + number).said(world.dates().get(number).time());
      for (int other = 0; other < number; other++) {
        relate(world, statement, number, other, choice.ties().get(other));
      }
      world.statements().add(statement.build());
    }
    return world;
  }

  private static Given given(long second, int hoursAhead, Choice choice) {
    long day = Math.floorDiv(second + hoursAhead * HOUR, DAY);
    long later = day + choice.more() % 3;
    long start = day * DAY - 14 * HOUR;
    long end = (day + 1) * DAY + 12 * HOUR - 1;
    return switch (choice.date()) {
      case 0, 1 -> new Given(time(date(day), null), day, day, start, end);
      case 2 -> new Given(time(date(day) + "/" + date(later), null), day, later, start, end + (later - day) * DAY);
      case 3 -> new Given(time(date(day) + "/..", null), day, OPEN_END, start, OPEN_END);
      case 4, 5 -> minute(second, choice.offset());
      case 6 -> {
        long seoul = Math.floorDiv(second + 9 * HOUR, DAY);
        yield new Given(
            time(date(seoul), "Asia/Seoul"), OPEN_START, OPEN_END,
            seoul * DAY - 9 * HOUR, (seoul + 1) * DAY - 9 * HOUR - 1);
      }
      case 7 -> new Given(time(date(day), "KST"), OPEN_START, OPEN_END, start, end);
      default -> Given.none(choice.offset() % 2 == 0
          ? Optional.empty()
          : time(date(day + choice.more() - 4) + "?", null));
    };
  }

  private static Given minute(long second, int offset) {
    String local = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(offset)).toLocalDateTime().toString();
    String zone = offset == 0 ? "Z" : ZoneOffset.ofHours(offset).toString();
    long minute = Math.floorDiv(second, 60) * 60;
    return new Given(time(local.substring(0, 16) + zone, null), OPEN_START, OPEN_END, minute, minute + 59);
  }

  private static void relate(World world, StatementBuilder statement, int number, int other, Tie tie) {
    int order = Long.compare(world.seconds().get(number), world.seconds().get(other));
    if (order == 0 && tie.same()) {
      statement.addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "s" + other));
      world.same()[number][other] = true;
      world.same()[other][number] = true;
    } else if (order != 0 && tie.later().isPresent()) {
      boolean before = order < 0;
      statement.addRelation(Relation.of(before ? RelationKind.PRECEDES : tie.later().get(), "s" + other));
      world.before()[before ? number : other][before ? other : number] = true;
    } else if (tie.doubted()) {
      statement.addRelation(Relation.builder().kind(RelationKind.PRECEDES).to(StatementRef.parse("s" + other))
          .certainty(Certainty.PROBABLE).build());
    }
  }

  private static String date(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  private static Optional<TimeExpression> time(String date, @Nullable String zone) {
    return Optional.of(TimeExpression.builder().date(Edtf.parse(date)).basis(TimeBasis.STATED)
        .zone(Optional.ofNullable(zone)).build());
  }
}
