package org.footing.cli;

/** The lines in which two texts differ: one stretch, since a change of a file is one splice or a few close ones. */
final class LineDiff {
    private LineDiff() {}

    /** Lines that go with {@code -} before them, lines that come with {@code +}; empty when nothing differs. */
    static String of(String before, String after) {
        String[] old = before.split("\n", -1);
        String[] now = after.split("\n", -1);
        int start = 0;
        while (start < old.length && start < now.length && old[start].equals(now[start])) {
            start++;
        }
        int endOld = old.length;
        int endNow = now.length;
        while (endOld > start && endNow > start && old[endOld - 1].equals(now[endNow - 1])) {
            endOld--;
            endNow--;
        }
        if (start == endOld && start == endNow) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        out.append("@@ line ").append(start + 1).append(" @@\n");
        for (int i = start; i < endOld; i++) {
            out.append('-').append(old[i]).append('\n');
        }
        for (int i = start; i < endNow; i++) {
            out.append('+').append(now[i]).append('\n');
        }
        return out.toString();
    }
}
