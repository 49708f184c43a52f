#!/usr/bin/env bash
# Makes each change of mutants.txt in a copy of the repository, and shows that a test notices: mutants.sh [TEST-PROJECT]
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d)/repository
trap 'rm -rf "$(dirname "$copy")"' EXIT
mkdir "$copy"
(cd "$root" && tar --exclude=bin --exclude=obj --exclude=.git --exclude=artifacts --exclude=TestResults -cf - .) | tar -xf - -C "$copy"
cd "$copy" || exit 2
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1

caught=0 survived=0
while IFS= read -r line; do
  [[ $line == \#* || -z $line ]] && continue
  file=${line%% | *} rest=${line#* | }
  from=${rest%% | *} rest=${rest#* | }
  to=${rest%% | *} tests=${rest#* | }
  [ $# -eq 0 ] || [ "$1" = "$tests" ] || continue
  if [ "$(grep -cF -- "$from" "$file")" -ne 1 ]; then
    echo "OUTDATED  $file has '$from' not in one line"
    survived=$((survived + 1))
    continue
  fi

  cp "$file" original
  FROM=$from TO=$to perl -0pi -e 's/\Q$ENV{FROM}\E/$ENV{TO}/' "$file"
  if ! dotnet build "tests/$tests" -v q > build.log 2>&1; then
    # A change that does not compile shows nothing; neither does a build that fails for another reason.
    echo "NO BUILD  $file: $from -> $to: $(grep -m1 -oE 'error [A-Za-z]+[0-9]+.*' build.log)"
    survived=$((survived + 1))
  elif dotnet "tests/$tests/bin/Debug/net10.0/$tests.dll" -noColor -stopOnFail > test.log 2>&1; then
    echo "SURVIVED  $file: $from -> $to"
    survived=$((survived + 1))
  else
    echo "caught    $file: $from -> $to (by $(grep -m1 -F '[FAIL]' test.log | sed -E 's/[([].*//; s/ *$//; s/.*\.//'))"
    caught=$((caught + 1))
  fi

  mv original "$file"
done < tests/mutants.txt
echo "$caught caught, $survived survived"
[ "$survived" -eq 0 ]
