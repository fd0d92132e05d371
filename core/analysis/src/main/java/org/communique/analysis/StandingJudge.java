// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.analysis.Standing.Effect;
import org.communique.analysis.Standing.Side;
import org.communique.analysis.Standing.Status;
import org.communique.analysis.Standing.Verdict;
import org.communique.analysis.graph.Digraph;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.Labelling;
import org.communique.analysis.graph.RelationArrow;
import org.communique.analysis.graph.WithdrawalGraph;
import org.communique.analysis.order.Precedence;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges the statements of a corpus; {@link Standing} states the rules.
 *
 * <p>{@link WithdrawalGraph} first decides which statements are withdrawn. Then each relation that acts on a statement
 * is recorded as an effect on it, and {@link SharedFate} spreads the effects to pieces, copies and other reports.
 */
final class StandingJudge {

  /** A relation that acts on a statement. */
  private record Action(RelationArrow arrow, Side side, Status outcome) {

    /** Whether the relation withdraws the whole of the other statement, if it has force. */
    boolean withdraws() {
      return outcome == Status.WITHDRAWN;
    }

    boolean isContradiction() {
      return arrow.relation().kind().equals(RelationKind.CONTRADICTS);
    }
  }

  private final CorpusIndex index;
  private final DayFilter filter;
  private final boolean[] isLater;
  private final DisjointSets utterances;
  private final Authority authority;
  private final List<Action> actions;
  private final List<RelationArrow> pieces;
  private final WithdrawalGraph withdrawals;
  private final SharedFate shared;
  private final List<List<Effect>> effects;
  private final Map<Integer, List<CorpusStatement>> fallenWholes = new HashMap<>();
  private final Map<Integer, CorpusStatement> withdrawnReports = new HashMap<>();

  /** For each utterance, those who object to a report of it as its own side. */
  private final Map<Integer, Set<Entity>> objectors = new HashMap<>();
  private @Nullable Precedence order;

  StandingJudge(CorpusIndex index, DayFilter filter) {
    this.index = index;
    this.filter = filter;
    this.effects = new ArrayList<>(Collections.nCopies(index.size(), List.of()));
    this.isLater = new boolean[index.size()];
    index.statements().forEach(statement -> isLater[statement.number()] = filter.isLater(statement.statement()));
    this.utterances = new DisjointSets(index.size());
    for (RelationArrow arrow : arrows(RelationKind.SAME_UTTERANCE_AS::equals)) {
      if (arrow.isCertain()) {
        utterances.join(arrow.from(), arrow.to());
      }
    }
    this.authority = new Authority(index, utterances);
    this.actions = new ArrayList<>();
    arrows(StandingTable::acts).forEach(arrow -> actions.add(action(arrow)));
    this.pieces = index.pieces().stream().filter(this::isKnown).toList();
    List<RelationArrow> withdrawing = new ArrayList<>();
    List<RelationArrow> ofUtterances = new ArrayList<>();
    for (Action action : actions) {
      if (mayWithdraw(action)) {
        withdrawing.add(action.arrow());
        if (isOfUtterance(action)) {
          ofUtterances.add(action.arrow());
        }
      }
    }
    this.withdrawals = WithdrawalGraph.of(index.size(), utterances, withdrawing, ofUtterances, pieces);
    this.shared = new SharedFate(index.statements(), utterances, pieces, copies(), this::isOwnSidesAccount);
  }

  /** Whether a report of an utterance is the version of its own side; {@link Standing} states the rule. */
  private boolean isOwnSidesAccount(int number) {
    return authority.isOwnSidesAccount(number)
        || authority.isAccountOf(objectors.getOrDefault(utterances.leastOf(number), Set.of()), number);
  }

  private List<RelationArrow> arrows(Predicate<RelationKind> kinds) {
    List<RelationArrow> arrows = index.arrows(kinds);
    return filter.day().isEmpty() ? arrows : arrows.stream().filter(this::isKnown).toList();
  }

  /** Whether neither of the two statements is certainly later than the day for which the judgement is made. */
  private boolean isKnown(RelationArrow arrow) {
    return !isLater[arrow.from()] && !isLater[arrow.to()];
  }

  private Action action(RelationArrow arrow) {
    Side side = authority.side(arrow.from(), arrow.to());
    return new Action(arrow, side, StandingTable.outcome(arrow.relation(), side));
  }

  /** The relations that make a statement a copy of another, unless the statement also objects to the other one. */
  private List<RelationArrow> copies() {
    List<RelationArrow> copies = arrows(CorpusIndex.COPYING::contains);
    if (copies.isEmpty()) {
      return copies;
    }
    Set<Digraph.Arrow> objections = actions.stream()
        .filter(action -> action.outcome() != Status.STANDS)
        .map(action -> action.arrow().arrow()).collect(Collectors.toCollection(HashSet::new));
    return copies.stream()
        .filter(arrow -> arrow.isCertain() && !objections.contains(arrow.arrow())).toList();
  }

  /**
   * Whether a relation would withdraw the whole statement if it were in force: it was said, and the encoder does not
   * believe that it does not exist.
   */
  private boolean mayWithdraw(Action action) {
    Relation relation = action.arrow().relation();
    return action.withdraws() && index.isSaid(action.arrow().from()) && hasTakenEffect(action.arrow())
        && relation.certainty().filter(Certainty::isNegative).isEmpty();
  }

  /** Whether an action of its own side withdraws the utterance, with all reports of it. */
  private boolean isOfUtterance(Action action) {
    return action.side() == Side.OWN_SIDE && !isWithinUtterance(action.arrow());
  }

  private boolean isWithinUtterance(RelationArrow arrow) {
    return authority.isOneUtterance(arrow.from(), arrow.to());
  }

  private boolean hasTakenEffect(RelationArrow arrow) {
    return !Effect.takesEffectLater(arrow.relation())
        || !filter.isLater(index.statement(arrow.from()).statement().eventTime());
  }

  Standing judge() {
    actions.forEach(this::record);
    for (List<Effect> ofStatement : effects) {
      if (ofStatement.size() > 1) {
        ofStatement.sort(Comparator.comparingInt(effect -> effect.by().number()));
      }
    }
    for (RelationArrow piece : pieces) {
      if (!isInForce(piece.to())) {
        fallenWholes.computeIfAbsent(piece.from(), none -> new ArrayList<>()).add(index.statement(piece.to()));
      }
    }
    for (CorpusStatement statement : index.statements()) {
      if (!index.isSaid(statement.number())) {
        Status said = saying(statement.statement());
        shared.add(said, SharedFate.Reach.PIECES, new SharedFate.Seed(statement.number(), "", false));
      }
    }
    shared.spread();
    return standing();
  }

  private Standing standing() {
    List<Verdict> verdicts = new ArrayList<>(index.size());
    List<CorpusStatement> later = new ArrayList<>();
    List<CorpusStatement> open = new ArrayList<>();
    for (CorpusStatement statement : index.statements()) {
      if (isLater[statement.number()]) {
        later.add(statement);
      } else {
        verdicts.add(verdict(statement));
        if (filter.isOpen(statement.statement())) {
          open.add(statement);
        }
      }
    }
    return new Standing(filter.day(), verdicts, circles(), later, open);
  }

  /** The circles of statements that withdraw, contest or correct each other. Contradiction has no direction. */
  private List<List<CorpusStatement>> circles() {
    List<RelationArrow> arrows = new ArrayList<>();
    for (Action action : actions) {
      if (!action.isContradiction() && action.outcome() != Status.STANDS) {
        arrows.add(action.arrow());
      }
    }
    return arrows.isEmpty()
        ? List.of()
        : new Digraph(index.size(), arrows, RelationArrow::from, RelationArrow::to).cycles().stream()
            .map(index::statements).toList();
  }

  private boolean isInForce(int statement) {
    return withdrawals.label(statement) == Labelling.Label.IN;
  }

  /** Records what a relation does to a statement and to the utterance that the statement reports. */
  private void record(Action action) {
    RelationArrow arrow = action.arrow();
    boolean isInForce = index.isSaid(arrow.from()) && arrow.isCertain() && withdrawals.isInForce(arrow)
        && hasTakenEffect(arrow);
    if (action.isContradiction()) {
      recordContradiction(action, isInForce && index.isSaid(arrow.to()) && isInForce(arrow.to()));
      return;
    }
    add(arrow.to(), arrow, action.side(), action.outcome(), isInForce);
    boolean mayFall = isInForce || withdrawals.label(arrow.to()) == Labelling.Label.UNDECIDED;
    if (mayFall && mayWithdraw(action) && isOfUtterance(action)) {
      withdrawnReports.putIfAbsent(utterances.leastOf(arrow.to()), index.statement(arrow.to()));
    }
  }

  /**
   * Records a contradiction on both statements. If a speaker contradicts the speaker's own earlier word, the earlier
   * word is overtaken; if the order is not known, both are contested.
   */
  private void recordContradiction(Action action, boolean isInForce) {
    int from = action.arrow().from();
    int to = action.arrow().to();
    RelationArrow back = new RelationArrow(to, from, action.arrow().relation());
    Status ofTo = action.outcome();
    Status ofFrom = Status.CONTESTED;
    if (isInForce && index.isOwnWord(utterances, from, to)) {
      if (order().isDirectlyBefore(from, to)) {
        ofFrom = Status.OVERTAKEN;
        ofTo = Status.STANDS;
      } else if (order().isDirectlyBefore(to, from)) {
        ofTo = ofTo == Status.CONTESTED ? Status.OVERTAKEN : StandingTable.ofPart(Status.OVERTAKEN);
        ofFrom = Status.STANDS;
      }
    }
    add(to, action.arrow(), action.side(), ofTo, isInForce);
    if (from != to) {
      add(from, back, authority.side(to, from), ofFrom, isInForce);
    }
  }

  private Precedence order() {
    if (order == null) {
      order = Timeline.precedence(index);
    }
    return order;
  }

  private void add(int statement, RelationArrow arrow, Side side, Status outcome, boolean isInForce) {
    Relation relation = arrow.relation();
    Effect effect = new Effect(index.statement(arrow.from()), relation, side, outcome, isInForce);
    if (effects.get(statement).isEmpty()) {
      effects.set(statement, new ArrayList<>(2));
    }
    effects.get(statement).add(effect);
    if (isInForce && outcome != Status.STANDS && outcome != Status.WITHDRAWN) {
      String part = outcome == Status.CONTESTED || outcome == Status.OVERTAKEN ? "" : relation.part().orElse("");
      shared.add(
          outcome, reach(relation.kind(), side, outcome),
          new SharedFate.Seed(statement, part, isWithinUtterance(arrow)));
      if (side == Side.OWN_SIDE && !isWithinUtterance(arrow)) {
        objectors.computeIfAbsent(utterances.leastOf(statement), none -> new HashSet<>())
            .addAll(authority.acting(arrow.from()));
      }
    }
  }

  /** How far an effect spreads. Nobody who denies that a report is right speaks against the own side's account. */
  private static SharedFate.Reach reach(RelationKind kind, Side side, Status outcome) {
    if (outcome == Status.STANDS_IN_PART) {
      return SharedFate.Reach.PIECES;
    }
    boolean isAboutContent = outcome == Status.OVERTAKEN
        || side != Side.OWN_SIDE && !kind.equals(RelationKind.DENIES_SAYING);
    return isAboutContent ? SharedFate.Reach.CONTENT : SharedFate.Reach.SAYING;
  }

  private Verdict verdict(CorpusStatement statement) {
    int number = statement.number();
    List<Effect> own = effects.get(number);
    if (!isInForce(number)) {
      boolean isOut = withdrawals.label(number) == Labelling.Label.OUT;
      return new Verdict(statement, isOut ? Status.WITHDRAWN : Status.UNDECIDED, own, sharesFallOf(statement));
    }
    Status status = index.isSaid(number) ? worst(own) : worse(saying(statement.statement()), worst(own));
    Status sharedStatus = shared.status(number);
    return sharedStatus.compareTo(status) > 0
        ? new Verdict(statement, sharedStatus, own, List.of(shared.reason(number)))
        : new Verdict(statement, status, own, List.of());
  }

  private List<CorpusStatement> sharesFallOf(CorpusStatement statement) {
    List<CorpusStatement> others = new ArrayList<>(fallenWholes.getOrDefault(statement.number(), List.of()));
    Optional.ofNullable(withdrawnReports.get(utterances.leastOf(statement.number())))
        .filter(report -> !report.equals(statement)).ifPresent(others::add);
    return others;
  }

  private static Status worst(List<Effect> effects) {
    Status worst = Status.STANDS;
    for (Effect effect : effects) {
      worst = effect.isInForce() ? worse(worst, effect.outcome()) : worst;
    }
    return worst;
  }

  private static Status worse(Status one, Status other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The status that the links give to a statement: whether it was said, by the account of every source. */
  private static Status saying(Statement statement) {
    Status worst = Status.STANDS;
    for (Attribution link : statement.attributions()) {
      worst = worse(worst, switch (link.occurrence()) {
        case OCCURRED -> Status.STANDS;
        case EXPECTED -> Status.NOT_YET_SAID;
        case HYPOTHETICAL -> Status.SUPPOSED;
        case NOT_OCCURRED -> Status.NOT_SAID;
      });
    }
    return worst;
  }
}
