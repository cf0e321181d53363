package io.github.medsecretary.correspondence.people;

/** How somebody holds a title that several kinds of people have, such as Lord, Lady and Sister. */
public enum Holding {
    /** As a peer in their own right. */
    PEERAGE,
    /** As the daughter or younger son of a peer: Lady Jane, Lord John. */
    BIRTH,
    /** As the wife or widow of a knight, a baronet or a peer: Lady Hall. */
    MARRIAGE,
    /** In a religious order: Sister Mary. */
    RELIGION,
    /** At work: Sister Shah of Ward 4. */
    OFFICE
}
