// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.Actor;
import org.communique.ActorBuilder;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Gloss;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.ReliabilityBuilder;
import org.communique.Role;
import org.communique.Source;
import org.communique.SourceBuilder;
import org.communique.Stance;
import org.communique.StanceBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.QuotationBuilder;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.time.TimeExpressionBuilder;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;
import org.communique.vocabulary.TimeBasis;

/**
 * Makes briefs that use every member of the form, valid by construction: every id is defined once, references resolve,
 * relations that are walked lead back only.
 *
 * <pre>{@code
 * @Property
 * void survives(@ForAll("briefs") Brief brief) { ... }
 *
 * @Provide
 * Arbitrary<Brief> briefs() {
 *   return Briefs.arbitrary();
 * }
 * }</pre>
 */
public final class Briefs {

  private static final String[] WORDS = {
    "Kim", "Путин", "노동신문", "“yesterday”", "العربية", "e\u0301te", "\uD83D\uDD4A", "[sic]", "a/b~c", "\"quoted\"", "\\", "—"
  };
  private static final String[] BREAKS = {" ", "\n", "\r\n", "\t", "\u202Eabc", "\u0007", " "};
  private static final String[] DATES = {
    "2022-08-15", "2022-08", "1948~", "2022-08-15?", "194X", "2022-21", "1950/1953", "2022-02-24/..", "[..2022-08-10]",
    "2022-08-15T09:30:00+09:00", "2022-08-15T09", "Y-17000", "-0044-03-15"
  };
  private static final String[] TAGS = {"en", "ko-KP", "zh-Hant", "iw", "en-t-ko", "und", "x-private"};

  private final Random random;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();

  private Briefs(Random random) {
    this.random = random;
  }

  /**
   * {@return briefs of up to 8 statements}
   */
  public static Arbitrary<Brief> arbitrary() {
    return Arbitraries.randomValue(Briefs::next);
  }

  /**
   * Makes one brief.
   *
   * @param random where chance comes from; the same seed gives the same brief
   * @return a brief
   */
  public static Brief next(Random random) {
    return new Briefs(random).brief();
  }

  private Brief brief() {
    cast();
    Source own = source("the-source");
    sources.add(own);
    for (int i = 0; i < 3; i++) {
      sources.add(source("source-" + i));
      topics.add(Topic.builder().id("topic." + i).label(label()).addAllIdentifiers(some(this::identifier))
          .extensions(extensions()).build());
    }
    BriefBuilder brief = Brief.builder().id("brief_1").title(label()).source(own).extensions(extensions());
    maybe(() -> URI.create("https://example.org/briefs/1"), brief::base);
    maybe(this::language, brief::language);
    maybe(this::time, brief::published);
    maybe(this::time, brief::modified);
    brief.addAllMarkings(some(this::label)).addAllNotes(some(this::prose));
    maybe(() -> SourceText.of(prose()), brief::text);
    int statements = random.nextInt(9);
    for (int i = 0; i < statements; i++) {
      brief.addStatement(statement(i, statements, own));
    }
    return brief.build();
  }

  /** Actors that refer only to those before them, and stay shallow. */
  private void cast() {
    for (int i = 0; i < 4; i++) {
      ActorBuilder plain = actor("actor-" + i);
      if (i > 0) {
        Actor before = actors.get(i - 1);
        maybe(() -> before, plain::partOf);
        maybe(() -> before, plain::succeededBy);
      }
      actors.add(plain.build());
    }
    for (int i = 0; i < 2; i++) {
      ActorBuilder official = actor("official-" + i);
      official.addAllRoles(some(() -> role(pick(actors.subList(0, 4)))));
      maybe(() -> pick(actors.subList(0, 4)), official::partOf);
      actors.add(official.build());
    }
    ActorBuilder vague = actor("vague");
    maybe(
        () -> Gloss.builder().text(label()).givenBy(pick(actors.subList(0, 6))).basis(pick(Basis.values()))
            .addMembers(actors.get(0), actors.get(5)).extensions(extensions()).build(),
        vague::gloss);
    actors.add(vague.build());
  }

  private ActorBuilder actor(String id) {
    return Actor.builder().id(id).kind(term(ActorKind.known(), ActorKind.parse("new-kind"))).name(label())
        .addAllAliases(some(this::name)).addAllIdentifiers(some(this::identifier))
        .anonymity(pick(Anonymity.values())).extensions(extensions());
  }

  private Alias name() {
    var name = Alias.builder().text(label()).weak(random.nextBoolean()).extensions(extensions());
    maybe(this::language, name::language);
    return name.build();
  }

  private Role role(Actor organisation) {
    var role = Role.builder().title(label()).extensions(extensions());
    maybe(() -> organisation, role::organisation);
    maybe(this::time, role::during);
    return role.build();
  }

  private Source source(String id) {
    SourceBuilder source = Source.builder().id(id).kind(term(SourceKind.known(), SourceKind.parse("new-kind")))
        .name(label()).issuer(pick(actors)).extensions(extensions());
    maybe(() -> pick(MediaControl.values()), source::control);
    maybe(() -> pick(actors), source::controller);
    maybe(this::label, source::locator);
    return source.addAllIdentifiers(some(this::identifier)).addAllGrades(some(() -> grade(false))).build();
  }

  private Statement statement(int number, int all, Source own) {
    StatementBuilder statement = Statement.builder().id("s" + number).addSpeaker(pick(actors))
        .act(term(Act.known(), Act.parse("new-act"))).gist(prose()).extensions(extensions());
    maybe(() -> role(pick(actors.subList(0, 4))), statement::speakingAs);
    maybe(() -> term(Capacity.known(), Capacity.parse("new-capacity")), statement::capacity);
    statement.addAllOnBehalfOf(some(() -> pick(actors.subList(0, 4))));
    statement.addAllAddressees(some(() -> pick(actors.subList(0, 6))));
    maybe(this::prose, statement::condition);
    statement.addAllQuotations(some(this::quotation));
    statement.addAllAttributions(some(() -> attribution(pick(sources)))).addAttribution(attribution(own));
    maybe(this::time, statement::said);
    maybe(this::time, statement::eventTime);
    maybe(this::label, statement::place);
    maybe(() -> term(Medium.known(), Medium.parse("new-medium")), statement::medium);
    maybe(this::language, statement::language);
    maybe(() -> pick(Certainty.values()), statement::certainty);
    statement.addAllStances(some(() -> stance(all))).addAllTopics(some(() -> pick(topics)));
    if (random.nextInt(3) == 0) {
      statement.addMention(Actor.vague("bystander-" + number, "bystanders"));
    }
    maybe(() -> grade(true), statement::addGrade);
    statement.addAllRelations(some(() -> relation(number, all))).addAllNotes(some(this::prose));
    return statement.build();
  }

  private Attribution attribution(Source source) {
    AttributionBuilder link = Attribution.builder().source(source).mode(pick(Mode.values()))
        .occurrence(pick(Occurrence.values())).extensions(extensions());
    maybe(this::label, link::cue);
    maybe(this::label, link::hedge);
    maybe(this::label, link::describedAs);
    maybe(() -> pick(Certainty.values()), link::certainty);
    maybe(() -> pick(Act.known()), link::act);
    maybe(this::time, link::reported);
    maybe(this::language, link::language);
    maybe(this::label, link::locator);
    maybe(() -> pick(SourcingTerms.known()), link::terms);
    return link.addAllGrades(some(() -> grade(true))).build();
  }

  private Stance stance(int all) {
    StanceBuilder stance = Stance.builder().addHolder(pick(actors)).target(target(all)).attitude(pick(Attitude.values()))
        .kind(pick(StanceKind.values())).basis(pick(Basis.values())).extensions(extensions());
    maybe(this::label, stance::assessor);
    maybe(() -> pick(Certainty.values()), stance::certainty);
    return stance.build();
  }

  private Target target(int all) {
    return switch (random.nextInt(4)) {
      case 0 -> pick(actors);
      case 1 -> pick(topics);
      case 2 -> StatementRef.parse("https://example.org/other#s1");
      default -> StatementRef.parse("s" + random.nextInt(all));
    };
  }

  private Relation relation(int number, int all) {
    RelationKind kind = term(RelationKind.known(), RelationKind.parse("new-kind"));
    String to = kind.isWalked() && number == 0 ? "urn:x:1" : "s" + random.nextInt(kind.isWalked() ? number : all);
    var relation = Relation.builder().kind(kind).to(StatementRef.parse(to)).extensions(extensions());
    maybe(this::prose, relation::part);
    maybe(() -> pick(Certainty.values()), relation::certainty);
    return relation.build();
  }

  private Quotation quotation() {
    QuotationBuilder quotation = Quotation.builder().extensions(extensions());
    int segments = 1 + random.nextInt(3);
    for (int i = 0; i < segments; i++) {
      quotation.addSegment(new Segment(pick(Segment.Kind.values()), prose()));
    }
    maybe(this::prose, quotation::prefix);
    maybe(this::prose, quotation::suffix);
    maybe(this::language, quotation::language);
    maybe(() -> pick(Fidelity.values()), quotation::fidelity);
    return quotation.build();
  }

  private Reliability grade(boolean information) {
    ReliabilityBuilder grade = Reliability.builder().sourceReliability(pick(SourceReliability.values()))
        .extensions(extensions());
    if (information) {
      maybe(() -> pick(InformationCredibility.values()), grade::credibility);
    }
    maybe(this::label, grade::purpose);
    maybe(this::prose, grade::rationale);
    maybe(this::label, grade::assessor);
    maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000)), grade::assessed);
    return grade.addAllEvidence(some(this::prose)).build();
  }

  private TimeExpression time() {
    TimeExpressionBuilder time = TimeExpression.builder().basis(pick(TimeBasis.values())).extensions(extensions());
    if (random.nextBoolean()) {
      time.text(label());
      maybe(() -> Edtf.parse(pick(DATES)), time::date);
    } else {
      time.date(Edtf.parse(pick(DATES)));
    }
    maybe(() -> pick("KST", "Asia/Seoul", "+09:00"), time::zone);
    return time.build();
  }

  private Identifier identifier() {
    var identifier = Identifier.builder().scheme("wikidata").value(label()).extensions(extensions());
    maybe(this::label, identifier::version);
    return identifier.build();
  }

  private Extensions extensions() {
    Extensions.Builder extensions = Extensions.builder();
    if (random.nextInt(12) == 0) {
      extensions.put("x-" + random.nextInt(9), value(0));
      extensions.put("x-\u00e9", value(0));
    }
    return extensions.build();
  }

  private ExtensionValue value(int depth) {
    return switch (random.nextInt(depth < 3 ? 5 : 3)) {
      case 0 -> new ExtensionValue.Text(random.nextBoolean() ? "" : prose());
      case 1 -> new ExtensionValue.Flag(random.nextBoolean());
      case 2 -> new ExtensionValue.Numeral(pick("0", "-0", "1.10", "1e5", "12345678901234567890", "-3"));
      case 3 -> new ExtensionValue.Items(some(() -> value(depth + 1)));
      default -> Extensions.builder().keep("any name", value(depth + 1)).build();
    };
  }

  private LanguageTag language() {
    return LanguageTag.parse(pick(TAGS));
  }

  private String label() {
    return words(" ");
  }

  private String prose() {
    return words(pick(BREAKS));
  }

  private String words(String gap) {
    StringBuilder words = new StringBuilder(pick(WORDS));
    for (int i = random.nextInt(3); i > 0; i--) {
      words.append(gap).append(pick(WORDS));
    }
    return words.toString();
  }

  private <T> T term(List<T> known, T unknown) {
    return random.nextInt(10) == 0 ? unknown : pick(known);
  }

  private <T> List<T> some(Supplier<T> supplier) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      some.add(supplier.get());
    }
    return some;
  }

  private <T> void maybe(Supplier<T> supplier, Consumer<T> use) {
    if (random.nextInt(3) == 0) {
      use.accept(supplier.get());
    }
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  private <T> T pick(T... all) {
    return all[random.nextInt(all.length)];
  }
}
