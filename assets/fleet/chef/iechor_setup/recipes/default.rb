# Sets up for an account. The guard exits with 0 if the Mac is as it is to be; then nothing runs.
program = node['iechor_setup']['program'].to_a
user = node['iechor_setup']['user']
choices = node['iechor_setup']['choices'].to_a
wait = user == '@console' ? ['--or-at-login'] : []

execute 'iechor-setup' do
  command program + ['install', '--user', user] + wait + ['--quiet'] + choices
  not_if Shellwords.join(program + ['--as', user, 'status', '--brief', '--expect'] + choices)
end
