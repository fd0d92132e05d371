package com.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.Brief;
import org.communique.jackson.CommuniqueJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;

/** Stores a brief as jsonb in PostgreSQL, and reads it again. */
@SpringBootApplication
public class Archive {

  public static void main(String[] arguments) throws Exception {
    Brief brief = CommuniqueJson.read(Path.of(arguments[1]));
    boolean springdoc = ClassUtils.isPresent("org.springdoc.core.models.GroupedOpenApi", null);
    try (PostgreSql server = PostgreSql.start(Path.of(arguments[0]))) {
      if (springdoc) {
        refuses(server, brief);
      } else {
        stores(server, brief);
      }
      stores(server, brief, "--spring.profiles.active=jackson3");
    }
    System.out.println("stored '" + brief.id() + "' as jsonb, " + (springdoc ? "with" : "without") + " springdoc");
  }

  private static void stores(PostgreSql server, Brief brief, String... settings) {
    try (ConfigurableApplicationContext context = run(server, settings)) {
      StoredBriefs briefs = context.getBean(StoredBriefs.class);
      briefs.save(new StoredBrief(brief));
      expect(brief.equals(briefs.findById(brief.id()).orElseThrow().brief()), "the brief is not equal");
      String speaker = brief.statements().get(0).speakers().get(0).id();
      expect(briefs.bySpeaker(speaker).size() == 1, "no brief of " + speaker);
      expect(briefs.bySpeaker("nobody").isEmpty(), "a brief of nobody");
      String type = context.getBean(JdbcTemplate.class)
          .queryForObject("select pg_typeof(brief)::text from stored_brief", String.class);
      expect("jsonb".equals(type), "the column is " + type);
    }
  }

  /** With Jackson 2 on the class path, Hibernate writes JSON with Jackson 2, which has no module for briefs here. */
  private static void refuses(PostgreSql server, Brief brief) {
    try (ConfigurableApplicationContext context = run(server)) {
      context.getBean(StoredBriefs.class).save(new StoredBrief(brief));
      throw new AssertionError("the line with json_format_mapper is no longer needed");
    } catch (InvalidDataAccessApiUsageException expected) {
      System.out.println("without the line: " + expected.getMessage());
    }
  }

  private static ConfigurableApplicationContext run(PostgreSql server, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.addAll(List.of(
        "--spring.datasource.url=" + server.url(), "--spring.datasource.username=" + PostgreSql.USER,
        "--spring.jpa.hibernate.ddl-auto=create", "--server.port=0", "--spring.main.banner-mode=off"));
    return SpringApplication.run(Archive.class, all.toArray(String[]::new));
  }

  private static void expect(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
