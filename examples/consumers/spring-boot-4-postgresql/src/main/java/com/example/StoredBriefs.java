package com.example;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of all briefs. */
public interface StoredBriefs extends JpaRepository<StoredBrief, String> {

  // [postgresql-query]
  @Query(
      nativeQuery = true,
      value = "select * from stored_brief where brief @> jsonb_build_object('statements',"
          + " jsonb_build_array(jsonb_build_object('speakers', jsonb_build_array(:speaker))))")
  List<StoredBrief> bySpeaker(String speaker);
  // [end]
}
