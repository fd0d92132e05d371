// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Statements each of which was said at a second; what is said of it is true, so that nothing contradicts itself. */
record World(List<Long> seconds, List<Given> dates, boolean[][] before, boolean[][] same, List<Statement> statements) {

  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;
  private static final int HOUR = 3_600;
  private static final int DAY = 24 * HOUR;
  private static final long START = LocalDate.of(2022, 8, 10).toEpochDay() * DAY;

  /** A date and what it says: days of the one calendar, seconds of the world. */
  record Given(Optional<TimeExpression> time, long firstDay, long lastDay, long first, long last) {

    static Given none(Optional<TimeExpression> time) {
      return new Given(time, OPEN_START, OPEN_END, OPEN_START, OPEN_END);
    }

    boolean isBefore(Given other) {
      return lastDay < other.firstDay || last < other.first;
    }
  }

  static World next(Random random) {
    int size = 2 + random.nextInt(6);
    int hoursAhead = random.nextInt(27) - 12;
    int days = 2 + random.nextInt(5);
    World world = new World(
        new ArrayList<>(), new ArrayList<>(), new boolean[size][size], new boolean[size][size], new ArrayList<>());
    for (int number = 0; number < size; number++) {
      boolean again = number > 0 && random.nextInt(4) == 0;
      long second = again ? world.seconds().get(random.nextInt(number)) : START + random.nextInt(days * DAY);
      world.seconds().add(second);
      world.dates().add(given(second, hoursAhead, random));
      StatementBuilder statement = Graphs.statement("s" + number).said(world.dates().get(number).time());
      for (int other = 0; other < number; other++) {
        relate(world, statement, number, other, random);
      }
      world.statements().add(statement.build());
    }
    return world;
  }

  private static Given given(long second, int hoursAhead, Random random) {
    long day = Math.floorDiv(second + hoursAhead * HOUR, DAY);
    long later = day + random.nextInt(3);
    long start = day * DAY - 14 * HOUR;
    long end = (day + 1) * DAY + 12 * HOUR - 1;
    switch (random.nextInt(9)) {
      case 0, 1 -> {
        return new Given(time(date(day), null), day, day, start, end);
      }
      case 2 -> {
        return new Given(time(date(day) + "/" + date(later), null), day, later, start, end + (later - day) * DAY);
      }
      case 3 -> {
        return new Given(time(date(day) + "/..", null), day, OPEN_END, start, OPEN_END);
      }
      case 4, 5 -> {
        int offset = random.nextInt(27) - 12;
        String local = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(offset)).toLocalDateTime().toString();
        String zone = offset == 0 ? "Z" : ZoneOffset.ofHours(offset).toString();
        long minute = Math.floorDiv(second, 60) * 60;
        return new Given(time(local.substring(0, 16) + zone, null), OPEN_START, OPEN_END, minute, minute + 59);
      }
      case 6 -> {
        long seoul = Math.floorDiv(second + 9 * HOUR, DAY);
        return new Given(
            time(date(seoul), "Asia/Seoul"), OPEN_START, OPEN_END,
            seoul * DAY - 9 * HOUR, (seoul + 1) * DAY - 9 * HOUR - 1);
      }
      case 7 -> {
        return new Given(time(date(day), "KST"), OPEN_START, OPEN_END, start, end);
      }
      default -> {
        long doubted = day + random.nextInt(9) - 4;
        return Given.none(random.nextBoolean() ? Optional.empty() : time(date(doubted) + "?", null));
      }
    }
  }

  private static void relate(World world, StatementBuilder statement, int number, int other, Random random) {
    int order = Long.compare(world.seconds().get(number), world.seconds().get(other));
    if (order == 0 && random.nextInt(4) > 0) {
      statement.addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "s" + other));
      world.same()[number][other] = true;
      world.same()[other][number] = true;
    } else if (order != 0 && random.nextInt(6) == 0) {
      boolean before = order < 0;
      statement.addRelation(Relation.of(
          before ? RelationKind.PRECEDES : random.nextBoolean() ? RelationKind.RESPONDS_TO : RelationKind.RETRACTS,
          "s" + other));
      world.before()[before ? number : other][before ? other : number] = true;
    } else if (random.nextInt(8) == 0) {
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
