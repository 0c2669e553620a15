//! Chef's recipe. Chef itself is not to be had here: ruby runs the recipe with the few words of Chef that it uses.

use std::{fs, process::Command};

use model::names;
use serde_json::json;

use crate::{Managed, State, place, said};

/// `node`, `execute`, `command` and `not_if`, as Chef has them: a guard that ends with 0 means that nothing runs.
const CHEF: &str = r#"
require 'json'
require 'shellwords'
values = JSON.parse(ARGV[1])
define_method(:default) { @default ||= Hash.new { |all, name| all[name] = {} } }
eval(File.read(File.join(ARGV[0], 'attributes/default.rb')))
define_method(:node) { { 'iechor_setup' => default['iechor_setup'].merge(values) } }
def command(words) = @command = words
def not_if(line) = @guard = line
def execute(_name)
  yield
  return puts('up to date') if system(@guard, in: :close)
  system(*@command, in: :close) or abort("failed: #{$?.exitstatus}")
  puts('converged')
end
eval(File.read(File.join(ARGV[0], 'recipes/default.rb')))
"#;

fn converges(on: &Managed, choices: &[&str]) -> (bool, String) {
    let values = json!({ "program": [on.program()], "choices": choices });
    let mut ruby = Command::new("ruby");
    ruby.args(["-e", CHEF]).arg(place("chef/iechor_setup")).arg(values.to_string());
    let output = ruby.env_clear().env("PATH", "/usr/bin:/bin").output().unwrap();
    (output.status.success(), said(&output))
}

#[test]
fn chefs_recipe_is_ruby_and_converges_once() {
    for file in ["metadata.rb", "attributes/default.rb", "recipes/default.rb"] {
        let checked = Command::new("ruby").arg("-wc").arg(place("chef/iechor_setup").join(file)).output().unwrap();
        assert!(checked.status.success() && said(&checked) == "Syntax OK\n", "{file}: {}", said(&checked));
    }
    for state in [State::Never, State::Drifted, State::Uninstalled, State::Locked] {
        let on = Managed::new(state);
        let (ended, text) = converges(&on, &[]);
        assert!(ended && text.contains("converged"), "{state:?}: {text}");
        on.mac.setup(&["status", "--expect"]).exits(0);
        let (ended, text) = converges(&on, &[]);
        assert!(ended && text.contains("up to date"), "{state:?}: {text}");
    }
    let on = Managed::new(State::Forbidden);
    let before = on.mac.tree();
    let (ended, text) = converges(&on, &["--cli", "user"]);
    assert!(!ended && text.contains("failed: 7") && text.contains("'CLITools'"), "{text}");
    assert_eq!(on.mac.difference(&before), [""; 0]);
    let on = Managed::new(State::Nobody);
    assert!(converges(&on, &[]).0 && fs::exists(on.mac.at(names::INSTALL_PLIST)).unwrap());
}
