#!/usr/bin/env bash
# Mutates src/EtomGen.Framework in a copy of the repository with Stryker.NET, and says which mutants the tests of that project let live: stryker.sh [GLOB…], by default all of Rules and Naming.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/repository"
(cd "$root" && tar --exclude=bin --exclude=obj --exclude=.git --exclude=artifacts --exclude=TestResults -cf - .) | tar -xf - -C "$work/repository"
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$work/tools" > /dev/null

# A mutant is met by hundreds of test runs: tests of large files, which take seconds each and prove no single line, are left out, and so are those of the comparison, which is code of another project.
cd "$work/repository/tests/EtomGen.Framework.Tests"
rm -r Comparison
perl -0pi -e 's/\[(Fact|Theory)\](?=(\s*\[[^\]]*\])*\s*public void (A_file_of_250_000|A_file_has_a_longest_length|A_file_states_a_most_of_processes|Rows_of_one_process_do_not|What_is_wrong_everywhere|A_header_of_very_many)\w*\()/[$1(Skip = "large")]/g' $(git -C "$root" ls-files tests/EtomGen.Framework.Tests | sed -n 's#^tests/EtomGen.Framework.Tests/\(.*\.cs\)$#\1#p' | grep -v '^Comparison/')

mutate=()
set -f
[ $# -gt 0 ] || set -- "**/Rules/*.cs" "**/Naming/*.cs"
for glob in "$@"; do mutate+=(-m "$glob"); done
"$work/tools/dotnet-stryker" --test-runner mtp -p EtomGen.Framework.csproj "${mutate[@]}" -r ClearText -r Dots -r Json -O "$root/artifacts/stryker"
