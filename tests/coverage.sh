#!/usr/bin/env bash
# Measures which lines and branches of src the tests reach, and writes the table of src/Docs/reliability.md; the lines themselves are in artifacts/coverage/index.html.
# Left out is a test in which nothing may write, the collector included. End-to-end tests run the code in other processes, which are not measured, and the tests of reliability would try the same lines once more.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1
dotnet tool install dotnet-reportgenerator-globaltool --version 5.6.0 --tool-path "$work/tools" > /dev/null
dotnet build EtomGen.sln -v q

for tests in EtomGen.Tests EtomGen.Framework.Tests EtomGen.Compiler.Tests EtomGen.CodeFixes.Tests EtomGen.Reporting.Tests EtomGen.Tool.Tests; do
  dotnet test --no-build -p:Tests=All --project "tests/$tests" -- --coverlet --coverlet-output-format cobertura --results-directory "$work/$tests" --filter-not-method '*A_file_that_may_not_grow*'
done

# What generators write is counted where its source is.
"$work/tools/reportgenerator" "-reports:$work/*/*.xml" "-targetdir:artifacts/coverage" "-reporttypes:Html;MarkdownAssembliesSummary" \
  "-assemblyfilters:+EtomGen*;+etom;-*Tests;-EtomGen.Fuzzing;-EtomGen.Benchmarks" "-filefilters:-*.g.cs;-*/Polyfills/*" > /dev/null
table=$(grep '^|' artifacts/coverage/Summary.md | sed 's/\*\*//g; s/:---|---:|---:/---|---:|---:/')
echo "$table"
TABLE=$table perl -0pi -e 's/(<!-- coverage: begin -->\n).*?(<!-- coverage: end -->)/$1$ENV{TABLE}\n$2/s' src/Docs/reliability.md
